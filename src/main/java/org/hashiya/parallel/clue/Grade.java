package org.hashiya.parallel.clue;

/** How surely a word is found, in steps that are counted apart. */
final class Grade {
  /** From none to plainly. */
  static final int COUNT = 4;

  /**
   * Found less surely, a word may as well be missed: it is found so anywhere. These and the shares
   * by chance were counted on the bundled articles, and not anew where the bench holds one out.
   */
  private static final double[] FROM = {0, 0.3, 0.55, 0.85};

  /** Beside the chance that a word is found at all, that it is found so surely or more surely. */
  private static final double[] BY_CHANCE = {1, 1, 0.82, 0.57};

  private Grade() {}

  /** The grade of a strength, from 0 on. */
  static int of(double strength) {
    int grade = COUNT - 1;
    while (grade > 0 && strength < FROM[grade]) {
      grade--;
    }
    return grade;
  }

  /**
   * How often any sentence has a word, for each grade, so surely or more surely.
   *
   * @param counts how many sentences have it with each grade, but for one that has it most surely,
   *     as that may be no chance
   * @param sentences how many there are
   * @param before how often it is found at all, as far as is known beforehand
   * @param weight how many sentences' weight that has
   */
  static double[] chance(int[] counts, int sentences, double before, double weight) {
    double[] chance = new double[COUNT];
    int found = 0;
    for (int grade = COUNT - 1; grade >= 0; grade--) {
      found += counts[grade];
      chance[grade] =
          (found + weight * before * BY_CHANCE[grade]) / (Math.max(0, sentences - 1) + weight);
    }
    return chance;
  }
}
