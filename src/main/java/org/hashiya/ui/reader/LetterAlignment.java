package org.hashiya.ui.reader;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Finds in one writing of a word the place that answers to a place in another, letter by letter.
 */
final class LetterAlignment {
  private LetterAlignment() {}

  /**
   * The offset in {@code to} after as many letters, with their marks, as precede it in {@code
   * from}.
   */
  static int map(String from, int offset, String to) {
    if (offset >= from.length()) {
      return to.length();
    }
    if (from.equals(to)) {
      return offset;
    }
    long letters = from.substring(0, offset).codePoints().filter(c -> !isMark(c)).count();
    int at = 0;
    while (at < to.length() && letters > 0) {
      if (!isMark(to.codePointAt(at))) {
        letters--;
      }
      at += Character.charCount(to.codePointAt(at));
      while (at < to.length() && isMark(to.codePointAt(at))) {
        at += Character.charCount(to.codePointAt(at));
      }
    }
    return at;
  }

  private static boolean isMark(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE)
        == UCharacter.JoiningType.TRANSPARENT;
  }
}
