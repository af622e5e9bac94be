package org.hashiya.text;

/** What was noticed on the way from a file to an article that its reader should hear of. */
public enum Finding {
  /** Characters that make the text show in another order than it is written were taken out. */
  BIDI_OVERRIDE_REMOVED,
  /** Parts of the text could not be read; U+FFFD stands where they were. */
  REPLACEMENT_CHARACTERS,
  /** The text is mostly in another language. */
  NOT_ARABIC
}
