package org.hashiya.text;

/** Where a mark of punctuation or a symbol ends. */
final class Symbols {
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int SKIN_LIGHT = 0x1F3FB;
  private static final int SKIN_DARK = 0x1F3FF;
  private static final int FLAG_A = 0x1F1E6;
  private static final int FLAG_Z = 0x1F1FF;

  private Symbols() {}

  /** Quotes and brackets stand alone; a row of any other mark (... or ----) is one. */
  static int end(String text, int start, char first) {
    int codePoint = text.codePointAt(start);
    int at = start + Character.charCount(codePoint);
    if (Punctuation.isOpener(first) || Punctuation.isCloser(first)) {
      return at;
    }
    while (at < text.length() && text.charAt(at) == first && !Character.isSurrogate(first)) {
      at++;
    }
    return endOfEmoji(text, codePoint, at);
  }

  /** Emoji carry a style, a skin colour, or other emoji joined to them; two letters make a flag. */
  private static int endOfEmoji(String text, int first, int from) {
    int at = from;
    if (isFlagLetter(first) && at < text.length() && isFlagLetter(text.codePointAt(at))) {
      return at + Character.charCount(text.codePointAt(at));
    }
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (next == EMOJI_STYLE || (next >= SKIN_LIGHT && next <= SKIN_DARK)) {
        at += Character.charCount(next);
      } else if (next == InvisibleCharacters.ZERO_WIDTH_JOINER && at + 1 < text.length()) {
        at++;
        at += Character.charCount(text.codePointAt(at));
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= FLAG_A && codePoint <= FLAG_Z;
  }
}
