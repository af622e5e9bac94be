package org.hashiya.parallel.clue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.Bead;

/**
 * How often a word is found again on the other side where both sentences say the same.
 *
 * @param arabic share of the Arabic clues, above 0 to below 1
 * @param english share of the English words, above 0 to below 1
 * @param damping what the sum of all witnesses is multiplied by, as words are no independent ones
 */
public record Recall(double arabic, double english, double damping) {
  /** What news and its versions show. */
  public static final Recall USUAL = new Recall(0.52, 0.57, 0.4);

  /** So many words' weight has what is known beforehand against what is counted. */
  private static final double PRIOR_WORDS = 200;

  /** As it shows in beads that are sure: one translator keeps to the words, another retells. */
  public Recall learnt(Evidence evidence, List<Bead> sure) {
    double arabicAll = PRIOR_WORDS;
    double arabicFound = PRIOR_WORDS * arabic;
    double englishAll = PRIOR_WORDS;
    double englishFound = PRIOR_WORDS * english;
    for (Bead bead : sure) {
      Map<List<Integer>, Double> covered = new HashMap<>();
      for (int i : bead.arabic()) {
        for (Evidence.Found found : evidence.clues(i)) {
          arabicAll += found.clue().weight();
          arabicFound += found.clue().weight() * cover(found.hits(), bead.english(), covered);
        }
      }
      for (int j : bead.english()) {
        for (int w = 0; w < evidence.words(j).size(); w++) {
          if (evidence.words(j).get(w).content()) {
            englishAll++;
            englishFound += covered.getOrDefault(List.of(j, w), 0.0);
          }
        }
      }
    }
    return new Recall(arabicFound / arabicAll, englishFound / englishAll, damping);
  }

  /** Notes which words are hit, and how surely. */
  private static double cover(
      Hits hits, List<Integer> english, Map<List<Integer>, Double> covered) {
    double best = 0;
    for (int j : english) {
      for (EnglishIndex.Spot spot : hits.at(j)) {
        covered.merge(List.of(j, spot.word()), spot.strength(), Math::max);
        best = Math.max(best, spot.strength());
      }
    }
    return best;
  }
}
