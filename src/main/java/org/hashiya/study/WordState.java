package org.hashiya.study;

import org.hashiya.study.Standing.Phase;

/** How well a person knows a lemma. The library keeps the number of a state: the order stays. */
public enum WordState {
  /** Never met, or nothing said of it. */
  NEW,
  /** Just met. */
  LEARNING_1,
  LEARNING_2,
  LEARNING_3,
  /** Nearly known. */
  LEARNING_4,
  KNOWN,
  /** Not to be learned: a slip of the pen, a foreign word. */
  IGNORED;

  /** Days of stability from which on a word stands at the second, third and fourth step. */
  private static final double[] STEPS = {3, 14, 45};

  /** Days of stability from which on a word is known: it stays for a quarter of a year. */
  private static final double KNOWN_FROM = 90;

  public boolean isLearning() {
    return compareTo(LEARNING_1) >= 0 && compareTo(LEARNING_4) <= 0;
  }

  /** Which step of learning it is, 1 to 4; 0 where it is none. */
  public int step() {
    return isLearning() ? ordinal() : 0;
  }

  /**
   * What it becomes when a person says that they are learning the word: the first step, and with
   * every time the next; the fourth is the last, since only the person says that they know it.
   */
  public WordState raised() {
    return isLearning() && this != LEARNING_4
        ? values()[ordinal() + 1]
        : isLearning() ? this : LEARNING_1;
  }

  /** What a review makes of it: learning follows how long the memory lasts; ignored stays so. */
  public WordState reviewed(Standing standing) {
    if (this == IGNORED || standing.memory().isEmpty()) {
      return this;
    }
    double stability = standing.memory().get().stability();
    if (stability >= KNOWN_FROM && standing.phase() == Phase.REVIEW) {
      return KNOWN;
    }
    int step = 0;
    while (step < STEPS.length && stability >= STEPS[step]) {
      step++;
    }
    return values()[LEARNING_1.ordinal() + step];
  }
}
