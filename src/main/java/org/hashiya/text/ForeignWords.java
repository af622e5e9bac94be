package org.hashiya.text;

/** Where a word in another script ends: U.N., F-16, e-mail, don't, www.bbc.co.uk, @name. */
final class ForeignWords {
  private static final char RIGHT_QUOTE = '\u2019';

  /** Variation selectors are marks too, but of symbols. */
  private static final int VARIATION_SELECTORS = 0xFE00;

  private ForeignWords() {}

  /** The end of the foreign word that begins here, or {@code start} if none does. */
  static int end(String text, int start) {
    char first = text.charAt(start);
    boolean name = first == '@' && start + 1 < text.length() && isLetter(text, start + 1);
    if (!name && !isLetter(text, start) && !isDigit(first)) {
      return start;
    }
    if (isAddress(text, start)) {
      return endOfAddress(text, start);
    }
    boolean hasLetter = false;
    int at = name ? start + 1 : start;
    while (at < text.length()) {
      if (isLetter(text, at)) {
        hasLetter = true;
        at += Character.charCount(text.codePointAt(at));
      } else if (isDigit(text.charAt(at)) || (name && text.charAt(at) == '_')) {
        at++;
      } else if (hasLetter && joins(text, start, at)) {
        at++;
      } else {
        break;
      }
    }
    if (!hasLetter) {
      return start;
    }
    return endsWithLetterOfAbbreviation(text, start, at) ? at + 1 : at;
  }

  private static boolean joins(String text, int start, int at) {
    if (at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean beforeWord = isLetter(text, at + 1) || isDigit(next);
    return switch (text.charAt(at)) {
      case '-', '\'', RIGHT_QUOTE, '_', '@', '&' -> beforeWord;
      // A missing space is likelier than a dot inside a word: "end.Next", but U.N. and bbc.co.uk.
      case '.' -> beforeWord && (!Character.isUpperCase(next) || isSingleLetter(text, start, at));
      default -> false;
    };
  }

  private static boolean isSingleLetter(String text, int start, int end) {
    return end - start == 1 || text.charAt(end - 2) == '.';
  }

  /** Whether the dot that follows is the last of an abbreviation such as U.N. */
  private static boolean endsWithLetterOfAbbreviation(String text, int start, int end) {
    return end - start >= 3
        && end < text.length()
        && text.charAt(end) == '.'
        && text.charAt(end - 2) == '.'
        && (end - start == 3 || text.charAt(end - 4) == '.');
  }

  private static boolean isAddress(String text, int start) {
    return text.regionMatches(true, start, "http://", 0, 7)
        || text.regionMatches(true, start, "https://", 0, 8)
        || text.regionMatches(true, start, "www.", 0, 4);
  }

  private static int endOfAddress(String text, int start) {
    int end = start;
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      end++;
    }
    while (Punctuation.isStop(text.charAt(end - 1)) || Punctuation.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c < '\u007F' && c != '"' && c != '<' && c != '>';
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (c < '\u0080') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Arabic.isWordCharacter(c)) {
      return false;
    }
    int codePoint = text.codePointAt(at);
    return Character.isLetter(codePoint)
        || (codePoint < VARIATION_SELECTORS
            && Character.getType(codePoint) == Character.NON_SPACING_MARK);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
