package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.text.Arabic;
import org.hashiya.text.foreign.LetterNames;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters by their names: several in a row are an acronym (سي إن بي سي is CNBC), one between
 * two names of a foreign person is an initial (جون إف كينيدي is John F. Kennedy).
 */
final class SpelledLetters {
  private static final int LONGEST_NAME = 7;

  /** De and di, which are parts of names by themselves. */
  private static final Set<String> PARTICLES = Set.of("دي", "سي");

  private final List<Token> tokens;
  private final BitSet taken;

  private SpelledLetters(List<Token> tokens, BitSet taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /**
   * The acronyms of a sentence in reading order.
   *
   * @param taken tokens that stand in terms
   */
  static List<FoundName> in(List<Token> tokens, BitSet taken) {
    SpelledLetters letters = new SpelledLetters(tokens, taken);
    List<FoundName> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = letters.endOfRun(at);
      FoundName acronym = end - at < 2 ? null : letters.acronym(at, end);
      if (acronym != null) {
        found.add(acronym);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** Adds the letters of known acronyms, and initials, to the candidates of their words. */
  static void add(
      List<List<Candidate>> candidates, List<Token> tokens, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match term : terms) {
      String english = term.term().senses().getFirst().glosses().getFirst();
      if (english.length() == term.words().size() && areLetters(tokens, term.words())) {
        for (int i = 0; i < english.length(); i++) {
          FoundNames.add(candidates, tokens, term.words().get(i), english.substring(i, i + 1));
        }
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      String letter = letter(tokens, i);
      if (letter != null && isInitial(candidates, tokens, i)) {
        FoundNames.add(candidates, tokens, i, letter + ".");
      }
    }
  }

  private static boolean areLetters(List<Token> tokens, List<Integer> words) {
    for (int i : words) {
      if (letter(tokens, i) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitial(List<List<Candidate>> candidates, List<Token> tokens, int i) {
    String name = text(tokens, i);
    return !LetterNames.isWord(name)
        && !PARTICLES.contains(name)
        && tokens.get(i - 1).isWord()
        && tokens.get(i + 1).isWord()
        && letter(tokens, i - 1) == null
        && letter(tokens, i + 1) == null
        && ForeignFamily.isForeign(NamePositions.least(candidates.get(i - 1)))
        && isFamily(NamePositions.least(candidates.get(i + 1)));
  }

  private static boolean isFamily(Candidate c) {
    return c.name && !c.article && !c.preposition && !c.conjunction;
  }

  private int endOfRun(int first) {
    int end = first;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && !taken.get(end)
        && letter(tokens, end) != null) {
      end++;
    }
    return end;
  }

  /** The longest part of a run that spells an acronym; null where it is but words. */
  private @Nullable FoundName acronym(int first, int end) {
    for (int from = first; from < end - 1; from++) {
      for (int to = end; to > from + 1; to--) {
        String english = english(from, to);
        boolean edged =
            LetterNames.isWord(text(tokens, from)) || LetterNames.isWord(text(tokens, to - 1));
        if (LetterNames.isKnown(english) || (!edged && words(from, to) * 2 < to - from)) {
          return new FoundName(from, to, english, List.of(english.split("")), false);
        }
      }
    }
    return null;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += LetterNames.isWord(text(tokens, i)) ? 1 : 0;
    }
    return words;
  }

  private String english(int from, int to) {
    List<String> letters = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String letter = letter(tokens, i);
      letters.add(letter == null ? "" : letter);
    }
    return LetterNames.acronym(letters);
  }

  /** The letter that a token names; null for most. */
  private static @Nullable String letter(List<Token> tokens, int i) {
    return tokens.get(i).text().length() > LONGEST_NAME
        ? null
        : LetterNames.letter(text(tokens, i));
  }

  private static String text(List<Token> tokens, int i) {
    return Arabic.stripMarksAndTatweel(tokens.get(i).text());
  }
}
