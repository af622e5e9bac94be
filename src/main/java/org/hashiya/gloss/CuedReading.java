package org.hashiya.gloss;

import org.hashiya.lexicon.SenseCue;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written alike, told by a neighbour: beside دُيُون the adjective مستحقة is
 * مُسْتَحَقَّة, "due", and not مُسْتَحِقَّة, "deserving".
 */
final class CuedReading {
  private static final int TOLD = -18;

  private CuedReading() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.cues.readSo;
  }

  /**
   * What the words around a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    for (int distance = 1; distance <= CuedSense.FAR; distance++) {
      if (tells(c, words.likeliest(at - distance), false, distance)
          || tells(c, words.likeliest(at + distance), true, distance)) {
        return TOLD;
      }
    }
    return 0;
  }

  private static boolean tells(
      Candidate c, @Nullable Candidate neighbour, boolean behind, int distance) {
    if (neighbour == null) {
      return false;
    }
    for (SenseCue cue : c.cues.of(neighbour)) {
      if (cue.readsSo() && CuedSense.reaches(cue.place(), behind, distance) && isOf(cue, c)) {
        return true;
      }
    }
    for (Cues.OfKind told : c.cues.kinds) {
      SenseCue cue = told.cue();
      if (cue.readsSo()
          && CuedSense.reaches(cue.place(), behind, distance)
          && told.kind().has(neighbour)
          && isOf(cue, c)) {
        return true;
      }
    }
    return false;
  }

  /** A noun and an adjective may share their vowels: مُنْتَخَب is a team or "elected". */
  private static boolean isOf(SenseCue cue, Candidate c) {
    return SenseCue.sense(c.analysis.entry().senses(), cue.gloss()).isPresent();
  }
}
