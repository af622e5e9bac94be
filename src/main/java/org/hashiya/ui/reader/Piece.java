package org.hashiya.ui.reader;

/**
 * A stretch of a paragraph that is drawn as one: a token, the part of a token that runs in one
 * direction, or a space. No letters join across its ends.
 *
 * @param start first UTF-16 offset in the source text
 * @param end offset after its last character
 * @param token number of the token that it belongs to, or {@link #NO_TOKEN}
 * @param level embedding level; odd levels run right to left
 * @param shown what is drawn: without control characters, brackets mirrored where they must be
 * @param rightToLeft whether its own letters run right to left
 */
record Piece(
    Kind kind, int start, int end, int token, byte level, String shown, boolean rightToLeft) {
  static final int NO_TOKEN = -1;

  /** Whether there is ink in it. */
  enum Kind {
    TEXT,
    SPACE
  }

  boolean isSpace() {
    return kind == Kind.SPACE;
  }
}
