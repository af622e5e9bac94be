package org.hashiya.gloss;

import java.util.List;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.SenseCues;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written alike, told by a neighbour: beside دُيُون the adjective مستحقة is
 * مُسْتَحَقَّة, "due", and not مُسْتَحِقَّة, "deserving".
 */
final class CuedReading {
  private static final int TOLD = -18;

  private CuedReading() {}

  /**
   * What the words around a word add to the cost of a candidate.
   *
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    SenseCues.Cues cues = c.cues;
    if (!cues.readSo()) {
      return 0;
    }
    for (int distance = 1; distance <= CuedSense.FAR; distance++) {
      if (tells(cues, words.likeliest(at - distance), false, distance)
          || tells(cues, words.likeliest(at + distance), true, distance)) {
        return TOLD;
      }
    }
    return 0;
  }

  private static boolean tells(
      SenseCues.Cues cues, @Nullable Candidate neighbour, boolean behind, int distance) {
    if (neighbour == null) {
      return false;
    }
    for (SenseCue cue : cues.lemmas().getOrDefault(neighbour.lemma(), List.of())) {
      if (cue.readsSo() && CuedSense.reaches(cue.place(), behind, distance)) {
        return true;
      }
    }
    for (SenseCue cue : cues.kinds()) {
      if (cue.readsSo()
          && CuedSense.reaches(cue.place(), behind, distance)
          && CueKind.valueOf(cue.neighbour()).has(neighbour)) {
        return true;
      }
    }
    return false;
  }
}
