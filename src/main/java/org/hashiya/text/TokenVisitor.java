package org.hashiya.text;

/** Receives the tokens of a text in reading order, as UTF-16 offsets, {@code end} exclusive. */
public interface TokenVisitor {
  /** A word in Arabic script with its marks. */
  void word(int start, int end);

  /** A word in another script, an abbreviation, an address. */
  void foreign(int start, int end);

  /** Digits with what joins them. */
  void number(int start, int end);

  /** A mark of punctuation, a row of the same mark, or a symbol. */
  void punctuation(int start, int end);
}
