package org.hashiya.parallel.clue;

/** What finding and missing a word says, by the number of sentences that it is looked for in. */
final class Odds {
  private final float[] found = new float[Likelihood.MOST];
  private final float[] missed = new float[Likelihood.MOST];

  /** Of a word that says nothing. */
  static final Odds NONE = new Odds(0, 0, 0);

  /**
   * @param chance how often any sentence has the word
   * @param recall how often a sentence that says the same has it
   * @param damping what the logarithms are multiplied by
   */
  Odds(double chance, double recall, double damping) {
    double none = 1;
    for (int n = 0; n < Likelihood.MOST; n++) {
      none *= 1 - chance;
      double any = Math.min(1 - none, recall);
      found[n] = (float) (damping * Math.log(recall / any));
      missed[n] = (float) (damping * Math.log((1 - recall) / (1 - any)));
    }
  }

  /**
   * As a logarithm of a likelihood ratio.
   *
   * @param strength how surely the word is found, 0 to 1
   * @param sentences how many it is looked for in, from 1
   */
  double of(double strength, int sentences) {
    int n = sentences - 1;
    return strength * found[n] + (1 - strength) * missed[n];
  }
}
