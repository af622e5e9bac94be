package org.hashiya.ui.reader;

/** How wide text is in one font. Lengths are in pixels; positions count from the left edge. */
interface TextMeasure {
  double width(String text);

  /** Where the caret stands before the character at {@code offset}. */
  double caret(String text, boolean rightToLeft, int offset);

  /** The offset whose caret is nearest. */
  int offsetAt(String text, boolean rightToLeft, double x);
}
