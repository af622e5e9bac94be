package org.hashiya.study;

/** How well a word came to mind. */
public enum Grade {
  /** It did not. */
  AGAIN,
  /** With an effort. */
  HARD,
  /** As it should. */
  GOOD,
  /** At once. */
  EASY;

  /** 1 for {@link #AGAIN} to 4 for {@link #EASY}, as the formulas have it. */
  int number() {
    return ordinal() + 1;
  }

  /** Whether the word came to mind at all. */
  public boolean isRecall() {
    return this != AGAIN;
  }
}
