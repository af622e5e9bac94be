package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.article.Token;
import org.hashiya.text.foreign.ForeignSpelling;
import org.hashiya.text.foreign.Skeleton;
import org.hashiya.text.foreign.Tongue;

/**
 * The words of a known name that the lexicon reads as anything but names: ري in Ri Yong Ho is no
 * irrigation, منصور in Abed Rabbo Mansour Hadi is nobody victorious. Each is the part of the
 * English name at its place.
 */
final class NameParts {
  private static final Pattern BETWEEN = Pattern.compile("[ -]");

  /** The article belongs to the part behind it: El Abidine, al-Senussi. */
  private static final Set<String> ARTICLES = Set.of("al", "el");

  /** Enough for the consonants of names that English papers print as they stand. */
  private static final Set<Tongue> READERS = Set.of(Tongue.ENGLISH);

  /** Words of one meaning have as many letters in common: bank, Banque. */
  private static final int ALIKE = 3;

  private NameParts() {}

  /** Adds the parts of the names of a sentence to the candidates of their words. */
  static void add(
      List<List<Candidate>> candidates, List<Token> tokens, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match term : terms) {
      String english = term.term().senses().getFirst().glosses().getFirst();
      if (term.term().person()) {
        promote(candidates, term.words(), english);
      } else if (!Character.isUpperCase(english.charAt(0))) {
        continue;
      }
      if (lacksName(candidates, term.words())) {
        List<String> parts = parts(english);
        if (parts.size() == term.words().size()
            && (term.term().person() || areSpelt(candidates, tokens, term.words(), parts))) {
          addLacking(candidates, tokens, term.words(), parts);
        }
      }
    }
  }

  /** Names that are in the English of their person are meant. */
  private static void promote(
      List<List<Candidate>> candidates, List<Integer> words, String english) {
    for (int word : words) {
      List<Candidate> all = candidates.get(word);
      if (!NamePositions.least(all).name) {
        candidates.set(
            word,
            Gains.of(
                all,
                c -> Names.isOfPerson(c) && !c.preposition && english.contains(english(c)),
                NamePositions.CERTAIN));
      }
    }
  }

  private static String english(Candidate name) {
    return name.analysis.entry().senses().getFirst().glosses().getFirst();
  }

  private static void addLacking(
      List<List<Candidate>> candidates,
      List<Token> tokens,
      List<Integer> words,
      List<String> parts) {
    for (int part = 0; part < parts.size(); part++) {
      int word = words.get(part);
      if (!isNamed(candidates.get(word)) && !meansTheSame(candidates.get(word), parts.get(part))) {
        FoundNames.add(candidates, tokens, word, parts.get(part));
      }
    }
  }

  private static List<String> parts(String english) {
    List<String> parts = new ArrayList<>();
    String article = "";
    for (String part : BETWEEN.split(english, -1)) {
      if (ARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
        article = part + english.charAt(english.indexOf(part) + part.length());
      } else if (!part.isEmpty()) {
        parts.add(
            article.isEmpty()
                ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)
                : article + part);
        article = "";
      }
    }
    return parts;
  }

  /**
   * كناري وارف is Canary Wharf by its letters. What has an article or a conjunction is a word of
   * its own.
   */
  private static boolean areSpelt(
      List<List<Candidate>> candidates,
      List<Token> tokens,
      List<Integer> words,
      List<String> parts) {
    for (int part = 0; part < parts.size(); part++) {
      List<Candidate> all = candidates.get(words.get(part));
      Candidate best = NamePositions.least(all);
      boolean apart = best.article || best.conjunction;
      if (apart
          || !(meansTheSame(all, parts.get(part))
              || isSpelt(tokens.get(words.get(part)), parts.get(part)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelt(Token word, String part) {
    long written = Skeleton.of(ForeignSpelling.arabic(word.text()));
    return written != Skeleton.EMPTY && ForeignSpelling.skeletons(part, READERS).contains(written);
  }

  /** بنك in Banque Misr is a bank. */
  private static boolean meansTheSame(List<Candidate> word, String part) {
    return english(NamePositions.least(word)).regionMatches(true, 0, part, 0, ALIKE);
  }

  private static boolean lacksName(List<List<Candidate>> candidates, List<Integer> words) {
    for (int word : words) {
      if (!isNamed(candidates.get(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.name) {
        return true;
      }
    }
    return false;
  }
}
