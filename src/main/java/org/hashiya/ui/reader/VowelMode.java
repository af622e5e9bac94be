package org.hashiya.ui.reader;

/** Which words show their vowels. */
public enum VowelMode {
  /** The text as it was written. */
  NONE,
  NEW_WORDS,
  /** Every word, with the case or mood ending left out. */
  ALL_BUT_ENDINGS,
  ALL
}
