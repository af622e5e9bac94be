package org.hashiya.gloss;

/** Numbers in digits as an English page prints them. */
final class Figures {
  private static final char ARABIC_ZERO = '٠';
  private static final char PERSIAN_ZERO = '۰';
  private static final int DIGITS = 10;

  private Figures() {}

  /** Western digits, decimal point and thousands comma in place of the Arabic ones. */
  static String english(String figures) {
    StringBuilder out = new StringBuilder(figures.length());
    for (int i = 0; i < figures.length(); i++) {
      out.append(english(figures.charAt(i)));
    }
    return out.toString();
  }

  private static char english(char c) {
    if (c >= ARABIC_ZERO && c < ARABIC_ZERO + DIGITS) {
      return (char) ('0' + c - ARABIC_ZERO);
    }
    if (c >= PERSIAN_ZERO && c < PERSIAN_ZERO + DIGITS) {
      return (char) ('0' + c - PERSIAN_ZERO);
    }
    return switch (c) {
      case '٫' -> '.';
      case '٬', '،' -> ',';
      case '٪' -> '%';
      default -> c;
    };
  }
}
