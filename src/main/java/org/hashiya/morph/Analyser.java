package org.hashiya.morph;

import java.util.List;
import org.hashiya.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A written word to its possible analyses: every division into proclitics, an inflected form of the
 * lexicon and a pronoun that the rules of joining allow. Safe for use by several threads. The last
 * few thousand different words are remembered, since two of three words in a text were there
 * before.
 */
public final class Analyser {
  /** No written Arabic word is longer; longer runs of letters are not analysed. */
  public static final int LONGEST_WORD = 40;

  /** Letters with all the marks that they can carry. */
  private static final int LONGEST_WITH_MARKS = 4 * LONGEST_WORD;

  /** A power of two. */
  private static final int REMEMBERED = 1 << 14;

  private final Lexicon lexicon;
  private final FormIndex forms;

  /** Written and read without locks: a slot holds one immutable object or another. */
  private final @Nullable Remembered[] memory = new Remembered[REMEMBERED];

  private record Remembered(String word, List<Analysis> analyses) {}

  public Analyser(Lexicon lexicon, FormIndex forms) {
    this.lexicon = lexicon;
    this.forms = forms;
  }

  /**
   * The analyses of a word, likeliest first as far as the word alone tells; empty for a word that
   * the lexicon does not explain. An exact spelling drives out repaired ones unless it is hardly
   * ever printed, and vowels in the word drive out analyses that contradict them, unless that
   * leaves none.
   */
  public List<Analysis> analyse(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 13) & REMEMBERED - 1;
    Remembered before = memory[slot];
    if (before != null && before.word.equals(word)) {
      return before.analyses;
    }
    List<Analysis> analyses = analyseAnew(word);
    if (word.length() <= LONGEST_WITH_MARKS) {
      memory[slot] = new Remembered(word, analyses);
    }
    return analyses;
  }

  /** As {@link #analyse}, without memory. */
  List<Analysis> analyseAnew(String word) {
    if (word.length() > LONGEST_WITH_MARKS) {
      return List.of();
    }
    String letters = Letters.strip(word);
    if (letters.isEmpty() || letters.length() > LONGEST_WORD) {
      return List.of();
    }
    List<Analysis> all = new Divisions(lexicon, forms, letters).all();
    if (all.isEmpty() || ExtraLetter.isLikely(letters)) {
      List<Analysis> shorter = ExtraLetter.without(lexicon, forms, letters);
      all = shorter.isEmpty() ? all : shorter;
    }
    if (all.isEmpty()) {
      all = Misprint.mended(lexicon, forms, letters);
    }
    return Ranking.of(word, all);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  FormIndex forms() {
    return forms;
  }

  /** How unlikely an analysis is by itself: four units are a factor of two in newswire. */
  public static int rarity(Analysis a) {
    return a.rarity();
  }
}
