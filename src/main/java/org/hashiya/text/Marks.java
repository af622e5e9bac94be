package org.hashiya.text;

import com.ibm.icu.text.Normalizer2;

/** Vowels and other marks in the order in which they are spoken of: letter, shadda, vowel. */
final class Marks {
  private static final int FARTHEST_STRAY = 2;

  private Marks() {}

  /**
   * Composes letters with hamza and madda, and orders marks. NFC alone would put a shadda behind
   * its vowel, where neither fonts nor lexicons nor people look for it.
   */
  static String inOrder(CharSequence text) {
    String composed = Normalizer2.getNFCInstance().normalize(text);
    StringBuilder out = null;
    int i = 0;
    while (i < composed.length()) {
      if (!Arabic.isMark(composed.charAt(i))) {
        if (out != null) {
          out.append(composed.charAt(i));
        }
        i++;
        continue;
      }
      int end = i;
      while (end < composed.length() && Arabic.isMark(composed.charAt(end))) {
        end++;
      }
      String marks = ordered(composed.substring(i, end));
      if (out == null) {
        out = new StringBuilder(composed.length()).append(composed, 0, i);
      }
      out.insert(home(out), marks);
      i = end;
    }
    return out == null ? composed : out.toString();
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

  /** Where marks at the end belong: there, or before the comma or space that they strayed behind. */
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
