package org.hashiya.library;

/** How well a person knows a lemma. The order is that of the numbers in the file. */
public enum WordState {
  NEW,
  LEARNING_1,
  LEARNING_2,
  LEARNING_3,
  LEARNING_4,
  KNOWN,
  IGNORED;

  private static final WordState[] ALL = values();

  public boolean isLearning() {
    return this != NEW && this != KNOWN && this != IGNORED;
  }

  int code() {
    return ordinal();
  }

  static WordState of(int code) {
    return ALL[code];
  }
}
