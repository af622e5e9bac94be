package org.hashiya.text;

import com.ibm.icu.text.Normalizer2;

/** Vowels and other marks in the order in which they are spoken of: letter, shadda, vowel. */
final class Marks {
  private static final int FARTHEST_STRAY = 2;
  private static final char FIRST_MARK = '\u0300';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOTS = '\u2027';

  private Marks() {}

  /**
   * Composes letters with hamza and madda, and orders marks. NFC alone would put a shadda behind
   * its vowel, where neither fonts nor lexicons nor people look for it.
   */
  static String inOrder(CharSequence text) {
    if (isInOrder(text)) {
      return text.toString();
    }
    String composed = Normalizer2.getNFCInstance().normalize(text);
    StringBuilder out = new StringBuilder(composed.length());
    int copied = 0;
    for (int i = 0; i < composed.length(); i++) {
      if (Arabic.isMark(composed.charAt(i))) {
        int end = i + 1;
        while (end < composed.length() && Arabic.isMark(composed.charAt(end))) {
          end++;
        }
        out.append(composed, copied, i);
        out.insert(home(out), ordered(composed.substring(i, end)));
        copied = end;
        i = end - 1;
      }
    }
    return copied == 0 ? composed : out.append(composed, copied, composed.length()).toString();
  }

  /**
   * Whether nothing can be composed, and each mark stands behind a letter, alone or with a shadda
   * before it. Nearly all texts are so, which is told without the tables of Unicode: they take
   * their time to load.
   */
  private static boolean isInOrder(CharSequence text) {
    char before = ' ';
    boolean single = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = (c >= Arabic.FATHATAN && c <= Arabic.SUKUN) || c == Arabic.DAGGER_ALIF;
      boolean second = mark && single && before == Arabic.SHADDA && c != Arabic.SHADDA;
      single = mark && Arabic.isLetter(before);
      if (mark ? !single && !second : !isWhole(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Whether it is no mark, and has no parts and becomes no part of another character. */
  private static boolean isWhole(char c) {
    return c < FIRST_MARK
        || (c >= Arabic.SEMICOLON && c < Arabic.FATHATAN)
        || c == Arabic.COMMA
        || (c >= FIRST_DASH && c <= LAST_DOTS)
        || Arabic.isDigit(c);
  }

  private static String ordered(String marks) {
    if (marks.length() == 1) {
      return marks;
    }
    StringBuilder ordered = new StringBuilder(marks.length());
    for (int i = 0; i < marks.length(); i++) {
      char mark = marks.charAt(i);
      if (ordered.indexOf(String.valueOf(mark)) < 0) {
        ordered.insert(mark == Arabic.SHADDA ? 0 : ordered.length(), mark);
      }
    }
    return ordered.toString();
  }

  /**
   * Where marks at the end belong: there, or before the comma or space that they strayed behind.
   */
  private static int home(CharSequence before) {
    int end = before.length();
    for (int at = end; at > 0 && end - at <= FARTHEST_STRAY; at--) {
      char c = before.charAt(at - 1);
      if (Arabic.isWordCharacter(c)) {
        return at;
      }
      if (c != ' ' && !Punctuation.isStop(c)) {
        break;
      }
    }
    return end;
  }
}
