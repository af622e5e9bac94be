package org.hashiya.ui.lexicon;

import org.hashiya.lexicon.Entry;

/** How often one meets a word in the news, in steps that a learner can use. */
public enum Commonness {
  BASIC(5),
  VERY_COMMON(8),
  COMMON(10),
  LESS_COMMON(12),
  RARE(Integer.MAX_VALUE);

  /** How many words of newswire there are for one فِي. */
  private static final int WORDS_FOR_FI = 30;

  private static final int CLASS_OF_RARE = 15;

  private final int last;

  /**
   * @param last the last frequency class of the step
   */
  Commonness(int last) {
    this.last = last;
  }

  /** The frequency class that an author gives to a word of this step. */
  int frequencyClass() {
    return this == RARE ? CLASS_OF_RARE : last;
  }

  static Commonness of(Entry entry) {
    for (Commonness step : values()) {
      if (entry.frequencyClass() <= step.last) {
        return step;
      }
    }
    return RARE;
  }

  /** In about how many words of newswire an entry stands once, to one figure. */
  static long onceIn(Entry entry) {
    long words = (long) WORDS_FOR_FI << entry.frequencyClass();
    long unit = 1;
    while (words >= unit * 10) {
      unit *= 10;
    }
    return Math.round((double) words / unit) * unit;
  }
}
