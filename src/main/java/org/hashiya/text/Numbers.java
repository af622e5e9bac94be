package org.hashiya.text;

/** Where a number ends: 6:38, 1,200, ٣٫٥, 9/11/2001, 2-1, 12%, %12. */
final class Numbers {
  private static final int GROUP = 3;
  private static final char EN_DASH = '\u2013';
  private static final char PER_MILLE = '\u2030';
  private static final char ARABIC_PER_MILLE = '\u0609';

  private Numbers() {}

  /** The end of the number that begins here, or {@code start} if none does. */
  static int end(String text, int start) {
    int at = start;
    if (isPercent(text.charAt(at)) && isDigit(text, at + 1)) {
      at++;
    }
    if (!isDigit(text, at)) {
      return start;
    }
    int group = at;
    while (true) {
      while (isDigit(text, at)) {
        at++;
      }
      if (at < text.length() && isPercent(text.charAt(at))) {
        at++;
      }
      if (at < text.length() && isDigit(text, at + 1) && joins(text, group, at)) {
        at++;
        group = at;
      } else {
        return at;
      }
    }
  }

  /** Whether the character at this place joins the digits before and after it to one number. */
  private static boolean joins(String text, int group, int at) {
    return switch (text.charAt(at)) {
      case '.', ':', '/', '-', EN_DASH, Arabic.DECIMAL_SEPARATOR, Arabic.THOUSANDS_SEPARATOR ->
          true;
      // 1,200 and 3,5 are numbers, 2004,2005 are two.
      case ',' -> at - group <= GROUP;
      case Arabic.COMMA -> at - group <= GROUP && digits(text, at + 1) == GROUP;
      default -> false;
    };
  }

  private static int digits(String text, int from) {
    int at = from;
    while (isDigit(text, at)) {
      at++;
    }
    return at - from;
  }

  private static boolean isPercent(char c) {
    return c == '%' || c == Arabic.PERCENT || c == PER_MILLE || c == ARABIC_PER_MILLE;
  }

  private static boolean isDigit(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= '0' && c <= '9')
        || Arabic.isDigit(c)
        || (c > '\u007F' && Character.getType(c) == Character.OTHER_NUMBER);
  }
}
