package org.hashiya.text;

/** Characters that end a line. */
final class LineBreaks {
  private static final char VERTICAL_TAB = '\u000B';
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private LineBreaks() {}

  static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\f', VERTICAL_TAB, NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
