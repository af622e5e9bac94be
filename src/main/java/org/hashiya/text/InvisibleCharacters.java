package org.hashiya.text;

/** Characters without a shape of their own that change how others look, join, break or order. */
final class InvisibleCharacters {
  static final char SOFT_HYPHEN = '\u00AD';
  static final char ZERO_WIDTH_SPACE = '\u200B';
  static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  static final char ZERO_WIDTH_JOINER = '\u200D';
  static final char LEFT_TO_RIGHT_MARK = '\u200E';
  static final char RIGHT_TO_LEFT_MARK = '\u200F';
  static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
  static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
  static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  static final char WORD_JOINER = '\u2060';
  static final char INVISIBLE_PLUS = '\u2064';
  static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  static final char NOMINAL_DIGIT_SHAPES = '\u206F';
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private InvisibleCharacters() {}

  /** Whether it forces a direction on letters against their nature. */
  static boolean isBidiOverride(char c) {
    return c == LEFT_TO_RIGHT_OVERRIDE || c == RIGHT_TO_LEFT_OVERRIDE;
  }

  /** Whether it may go without loss: bidi controls, joiners, breaks, control characters. */
  static boolean isRemovable(char c) {
    return (c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK)
        || (c >= LEFT_TO_RIGHT_EMBEDDING && c <= RIGHT_TO_LEFT_OVERRIDE)
        || (c >= WORD_JOINER && c <= INVISIBLE_PLUS)
        || (c >= LEFT_TO_RIGHT_ISOLATE && c <= NOMINAL_DIGIT_SHAPES)
        || c == Arabic.LETTER_MARK
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || (Character.isISOControl(c) && !LineBreaks.isLineBreak(c) && c != '\t');
  }
}
