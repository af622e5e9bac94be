package org.hashiya.parallel.clue;

import java.util.List;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.EnglishWords;

/**
 * A way in which English may put an Arabic word.
 *
 * @param words those that say something by themselves; never empty
 * @param weight how likely it is against the likeliest way, above 0 to 1
 * @param kind what it is found by
 */
record Wording(List<EnglishWord> words, double weight, Kind kind) {
  /** What a wording is found by, and how much of it. */
  enum Kind {
    /** All words, inflected or derived. */
    PHRASE,
    /** Some of the words: a president is named in full only once. */
    PARTS,
    /** As {@link #PARTS}, or words that sound alike: romanised names are spelt in many ways. */
    SOUND
  }

  /**
   * A gloss as a wording; its hints in brackets are left out.
   *
   * @return with no words where the gloss has only such as stand in any sentence
   */
  static Wording of(String gloss, double weight, Kind kind) {
    int bracket = gloss.indexOf(" (");
    String bare = bracket > 0 ? gloss.substring(0, bracket) : gloss;
    List<EnglishWord> content =
        EnglishWords.of(bare).stream().filter(EnglishWord::content).toList();
    return new Wording(content, weight, kind);
  }
}
