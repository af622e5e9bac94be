package org.hashiya.study;

/**
 * The Free Spaced Repetition Scheduler, version 6, with its default parameters: how a memory fades
 * and what a review makes of it. The formulas are those that Open Spaced Repetition publishes ("The
 * Algorithm", https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm, section
 * FSRS-6), after J. Ye, J. Su and Y. Cao, "A Stochastic Shortest Path Algorithm for Optimizing
 * Spaced Repetition Scheduling", KDD 2022. Parameters keep the numbers that they have there.
 */
final class Fsrs {
  /** Learned from some hundred million reviews by ten thousand people. */
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double DECAY = -W[20];

  /** Makes the probability nine in ten when as many days have passed as the stability says. */
  private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

  private Fsrs() {}

  /**
   * The probability that a word comes to mind: (1 + FACTOR · t / S) ^ DECAY.
   *
   * @param days since the last review
   */
  static double retrievability(Memory memory, double days) {
    return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
  }

  /**
   * After how many days the probability has sunk to a wanted one: S / FACTOR · (r ^ (1 / DECAY) -
   * 1).
   *
   * @param retention the wanted probability, between 0 and 1
   */
  static double interval(double stability, double retention) {
    return stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
  }

  /** The memory after the first review: S = w[G - 1], D = w4 - e ^ (w5 · (G - 1)) + 1. */
  static Memory first(Grade grade) {
    return Memory.within(W[grade.number() - 1], firstDifficulty(grade));
  }

  private static double firstDifficulty(Grade grade) {
    return W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1;
  }

  /**
   * The memory after a review on the day of the one before: S · e ^ (w17 · (G - 3 + w18)) · S ^
   * -w19. It does not shrink when the word came to mind as it should.
   */
  static Memory sameDay(Memory before, Grade grade) {
    double s = before.stability();
    double growth = Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(s, -W[19]);
    boolean well = grade == Grade.GOOD || grade == Grade.EASY;
    return Memory.within(s * (well ? Math.max(growth, 1) : growth), difficulty(before, grade));
  }

  /**
   * The memory after a review on a later day.
   *
   * @param days since the last review
   */
  static Memory later(Memory before, Grade grade, double days) {
    double r = retrievability(before, days);
    double s = grade.isRecall() ? recalled(before, grade, r) : forgotten(before, r);
    return Memory.within(s, difficulty(before, grade));
  }

  /**
   * S · (1 + e ^ w8 · (11 - D) · S ^ -w9 · (e ^ (w10 · (1 - R)) - 1) · w15 if hard · w16 if easy).
   */
  private static double recalled(Memory before, Grade grade, double r) {
    double s = before.stability();
    double effort = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
    double growth =
        Math.exp(W[8])
            * (11 - before.difficulty())
            * Math.pow(s, -W[9])
            * Math.expm1(W[10] * (1 - r))
            * effort;
    return s * (1 + growth);
  }

  /**
   * w11 · D ^ -w12 · ((S + 1) ^ w13 - 1) · e ^ (w14 · (1 - R)), and no more than S / e ^ (w17 ·
   * w18).
   */
  private static double forgotten(Memory before, double r) {
    double s = before.stability();
    double left =
        W[11]
            * Math.pow(before.difficulty(), -W[12])
            * (Math.pow(s + 1, W[13]) - 1)
            * Math.exp(W[14] * (1 - r));
    return Math.min(left, s / Math.exp(W[17] * W[18]));
  }

  /**
   * D + -w6 · (G - 3) · (10 - D) / 9, drawn a little, by w7, towards the first difficulty of an
   * easy word.
   */
  private static double difficulty(Memory before, Grade grade) {
    double d = before.difficulty();
    double moved = d - W[6] * (grade.number() - 3) * (Memory.HARDEST - d) / 9;
    return W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * moved;
  }
}
