package org.hashiya.text;

/** Digits and punctuation as Latin text writes them. */
final class LatinMarks {
  private LatinMarks() {}

  static String of(String marks) {
    StringBuilder latin = new StringBuilder(marks.length());
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      latin.append(
          switch (c) {
            case Arabic.COMMA, Arabic.THOUSANDS_SEPARATOR -> ',';
            case Arabic.SEMICOLON -> ';';
            case Arabic.QUESTION_MARK -> '?';
            case Arabic.DECIMAL_SEPARATOR, Arabic.FULL_STOP -> '.';
            case Arabic.PERCENT -> '%';
            default -> Arabic.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
          });
    }
    return latin.toString();
  }
}
