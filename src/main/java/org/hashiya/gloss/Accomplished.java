package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * The passive of the press: تَمَّ or جَرَى with a masdar behind it. تَمَّ إِصْدَارُ الْقَرَارِ is
 * "be issued", where the lexicon has no term for the whole (Badawi, Carter, Gully, Modern Written
 * Arabic, 3.30.1).
 */
final class Accomplished {
  private static final Set<String> VERBS = Set.of("تَمَّ", "جَرَى");

  /** Endings of English nouns of action, the noun alone or before what belongs to it. */
  private static final Pattern ACTION =
      Pattern.compile("(?:(?<!th)ing|ion|ment|ance|ence|val|sal|ture|ery)$");

  private final Verbs verbs;

  Accomplished(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The passives of a sentence. The term of a masdar with one more word gives way to them.
   *
   * @param block number of the block
   * @param first number of the sentence's first token in it
   * @param terms the lexicon's in the sentence
   */
  List<TermMatch> of(int block, int first, List<Gloss> glosses, List<TermMatcher.Match> terms) {
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 1 < glosses.size(); at++) {
      if (isAccomplished(glosses.get(at)) && isFree(at, terms)) {
        TermMatcher.Match term = termOfMasdar(at + 1, terms);
        boolean governing = term != null && isGoverning(term);
        String english = passive(glosses, at + 1, governing ? term : null);
        if (english != null && (term != null || isFree(at + 1, terms))) {
          List<Integer> tokens = new ArrayList<>(List.of(first + at, first + at + 1));
          if (governing && term != null) {
            tokens.add(first + term.words().getLast());
          }
          String citation =
              entry(glosses.get(at)).lemma() + " " + entry(glosses.get(at + 1)).lemma();
          found.add(TermMatch.composed(block, tokens, citation, english));
        }
      }
    }
    return found;
  }

  /**
   * Whether a term of the lexicon says less than a passive that begins a word before it.
   *
   * @param composed what rules have put together in the same block
   */
  static boolean replace(TermMatch term, List<TermMatch> composed) {
    return ReadTerms.isLedByVerb(term.citation())
        && term.tokens().size() == 2
        && composed.stream()
            .anyMatch(t ->
                VERBS.stream().anyMatch(v -> t.citation().startsWith(v + " "))
                    && t.tokens().size() > 1
                    && t.tokens().get(1).equals(term.tokens().getFirst()));
  }

  /** Whether a term is a verb with its preposition; فِي may as well say where or when. */
  private static boolean isGoverning(TermMatcher.Match term) {
    return ReadTerms.isLink(term) && !term.term().citation().endsWith(" فِي");
  }

  private static boolean isFree(int word, List<TermMatcher.Match> terms) {
    return terms.stream().noneMatch(m -> m.words().contains(word));
  }

  /** The term that a masdar has of its verb with one more word, or null. */
  private static TermMatcher.@Nullable Match termOfMasdar(
      int masdar, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match m : terms) {
      if (m.words().getFirst() == masdar
          && m.words().size() == 2
          && ReadTerms.isLedByVerb(m.term().citation())) {
        return m;
      }
    }
    return null;
  }

  private static boolean isAccomplished(Gloss gloss) {
    return gloss.isAnswered() && VERBS.contains(entry(gloss).lemma());
  }

  private @Nullable String passive(
      List<Gloss> glosses, int masdar, TermMatcher.@Nullable Match term) {
    if (!glosses.get(masdar).isAnswered()) {
      return null;
    }
    Reading reading = glosses.get(masdar).best();
    Candidate noun = Candidate.of(reading);
    if (!noun.noun || noun.name || noun.preposition || noun.conjunction) {
      return null;
    }
    if (term != null) {
      return passive(term.term().senses().getFirst().glosses().getFirst());
    }
    return verbs
        .ofMasdar(noun.analysis.entry())
        .filter(verb -> isAction(reading.senses().getFirst(), verb))
        .map(verb -> passive(verb, reading.senses().getFirst(), following(glosses, masdar)))
        .orElse(null);
  }

  /** Whether a noun names what the verb does: أَمْر is a matter before it is an order. */
  static boolean isAction(Sense noun, Entry verb) {
    return noun.glosses().stream()
        .anyMatch(gloss ->
            ACTION.matcher(gloss).find()
                || verb.senses().stream().anyMatch(s -> s.glosses().contains(gloss)));
  }

  private static @Nullable String passive(String english) {
    boolean state = english.startsWith("be ") || english.startsWith("have ");
    boolean action = !state && english.indexOf('(') < 0;
    return action ? "be " + EnglishInflection.pastParticiple(english) : null;
  }

  /** "be issued" of "issue"; null of what is no action. */
  private static @Nullable String passive(Entry verb, Sense noun, String preposition) {
    for (Sense sense : verb.senses()) {
      for (String english : sense.glosses()) {
        if (noun.glosses().getFirst().equals(EnglishInflection.gerund(english))) {
          return passive(english);
        }
      }
    }
    for (Sense sense : verb.senses()) {
      String wanted = Arabic.stripMarks(sense.preposition());
      if (wanted.isEmpty() || wanted.equals(preposition)) {
        return passive(sense.glosses().getFirst());
      }
    }
    return null;
  }

  /** The preposition right behind a word, without vowels; empty where there is none. */
  private static String following(List<Gloss> glosses, int word) {
    boolean last = word + 1 == glosses.size() || !glosses.get(word + 1).isAnswered();
    return last ? "" : Arabic.stripMarks(entry(glosses.get(word + 1)).lemma());
  }

  private static Entry entry(Gloss gloss) {
    return gloss.best().analysis().entry();
  }
}
