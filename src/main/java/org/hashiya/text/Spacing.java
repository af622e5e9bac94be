package org.hashiya.text;

/** White space as a careful typesetter leaves it: single, after punctuation, not before it. */
final class Spacing {
  private final String text;
  private final StringBuilder out;

  private Spacing(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 16);
  }

  static String tidy(String text) {
    return new Spacing(text).tidy();
  }

  private String tidy() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isLetter(c)) {
        if (isGluedTo(i)) {
          out.append(' ');
        }
        out.append(c);
      } else if (LineBreaks.isLineBreak(c)) {
        boolean secondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        if (!secondHalf) {
          dropSpace();
          out.append('\n');
        }
      } else if (c == ' ' || c == '\t' || Character.isSpaceChar(c)) {
        if (!out.isEmpty() && last() != ' ' && last() != '\n') {
          out.append(' ');
        }
      } else {
        if (Punctuation.isStop(c) && endsWord(i + 1)) {
          dropSpaceAfterWord();
        }
        out.append(c);
      }
    }
    dropSpace();
    return out.toString();
  }

  /** Whether the stop that ends here is not the beginning of something, as in ".5" or ":)". */
  private boolean endsWord(int end) {
    return end == text.length()
        || Character.isWhitespace(text.charAt(end))
        || Punctuation.isStop(text.charAt(end))
        || Arabic.isLetter(text.charAt(end));
  }

  private void dropSpaceAfterWord() {
    int end = out.length() - 1;
    if (end > 0
        && out.charAt(end) == ' '
        && (Arabic.isWordCharacter(out.charAt(end - 1))
            || (Punctuation.isCloser(out.charAt(end - 1)) && out.charAt(end - 1) != '\''))) {
      out.setLength(end);
    }
  }

  /** Whether a letter follows a stop without a space ("قال،ثم"), and no abbreviation ("أ.ف.ب"). */
  private boolean isGluedTo(int at) {
    int stop = out.length();
    boolean dotsOnly = true;
    while (stop > 0 && Punctuation.isStop(out.charAt(stop - 1))) {
      stop--;
      dotsOnly &= out.charAt(stop) == '.';
    }
    if (stop == out.length() || stop == 0 || !Arabic.isWordCharacter(out.charAt(stop - 1))) {
      return false;
    }
    return !dotsOnly || (letterBefore(stop - 1) && letterAfter(at));
  }

  private boolean letterBefore(int at) {
    return at > 0 && Arabic.isWordCharacter(out.charAt(at - 1));
  }

  private boolean letterAfter(int at) {
    return at + 1 < text.length() && Arabic.isWordCharacter(text.charAt(at + 1));
  }

  private void dropSpace() {
    if (!out.isEmpty() && last() == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }
}
