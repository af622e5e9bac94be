package org.hashiya.article;

import org.hashiya.text.Span;

/**
 * A stretch of a block's text that a reader takes as one thing. White space belongs to no token.
 *
 * @param text exactly as it stands in the block, marks and tatweel included
 * @param start UTF-16 offset of its first character in the block's text
 */
public record Token(Kind kind, String text, int start) {
  /** What a token is made of. */
  public enum Kind {
    /** A word in Arabic script, with its marks. */
    WORD,
    /** A word in another script (Latin names, abbreviations, addresses). */
    FOREIGN,
    /** Digits of either kind with what joins them: 6:38, ٣٫٥, 1,200, 9/11, 12%. */
    NUMBER,
    /** One mark of punctuation or a symbol. */
    PUNCTUATION
  }

  public Token {
    if (text.isEmpty() || start < 0) {
      throw new IllegalArgumentException("not a token: '" + text + "' at " + start);
    }
  }

  public int end() {
    return start + text.length();
  }

  public Span span() {
    return new Span(start, end());
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
