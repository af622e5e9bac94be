package org.hashiya.parallel.clue;

import java.util.Arrays;

/**
 * What finding and missing a word says, by how surely it is found and by the number of sentences
 * that it is looked for in: the logarithm of how much likelier that is in sentences that say the
 * same than in any. A word that many sentences have a little may stand plainly in a single one, so
 * each {@link Grade} is weighed against the chance of that grade.
 */
final class Odds {
  /**
   * Of words that are found where both sentences say the same, how many are of which grade; counted
   * on the marked links of bundled articles, and not anew where the bench holds one out.
   */
  private static final double[] SHARES = {0, 0.06, 0.08, 0.86};

  /** No grade is so sure that chance never brings it about. */
  private static final double LEAST = 1e-3;

  private final float[][] odds = new float[Likelihood.MOST][Grade.COUNT];

  /** Of a word that says nothing. */
  static final Odds NONE = new Odds(new double[Grade.COUNT], 0, 0);

  /**
   * @param chance for each grade, how often any sentence has the word so surely or more surely
   * @param recall how often a sentence that says the same has it
   * @param damping what the logarithms are multiplied by
   */
  Odds(double[] chance, double recall, double damping) {
    double[] none = new double[Grade.COUNT];
    Arrays.fill(none, 1);
    for (int n = 0; n < Likelihood.MOST; n++) {
      double expected = 0;
      double byChance = 0;
      for (int grade = Grade.COUNT - 1; grade > 0; grade--) {
        none[grade] *= 1 - chance[grade];
        double share = SHARES[grade] * recall;
        expected += share;
        double any = Math.min(1 - none[grade], expected);
        odds[n][grade] = log(damping, share / Math.max(LEAST, any - byChance));
        byChance = Math.max(byChance, any);
      }
      odds[n][0] = log(damping, (1 - recall) / (1 - byChance));
    }
  }

  private static float log(double damping, double ratio) {
    return damping == 0 ? 0 : (float) (damping * Math.log(ratio));
  }

  /**
   * As a logarithm of a likelihood ratio.
   *
   * @param strength how surely the word is found, 0 to 1
   * @param sentences how many it is looked for in, from 1
   */
  double of(double strength, int sentences) {
    return odds[sentences - 1][Grade.of(strength)];
  }
}
