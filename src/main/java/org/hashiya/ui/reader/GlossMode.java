package org.hashiya.ui.reader;

/** Which words have their gloss in small type beneath them. */
public enum GlossMode {
  NONE,
  NEW_WORDS,
  ALL
}
