package org.hashiya.ui.reader;

import com.ibm.icu.lang.UCharacter;

/** Every letter ten pixels wide, marks without width: layouts that can be checked by counting. */
final class MonospacedMeasure implements TextMeasure {
  static final double LETTER = 10;

  @Override
  public double width(String text) {
    return LETTER
        * text.codePoints()
            .filter(c -> UCharacter.getType(c) != UCharacter.NON_SPACING_MARK)
            .count();
  }

  @Override
  public double caret(String text, boolean rightToLeft, int offset) {
    double before = width(text.substring(0, offset));
    return rightToLeft ? width(text) - before : before;
  }

  @Override
  public int offsetAt(String text, boolean rightToLeft, double x) {
    double fromStart = rightToLeft ? width(text) - x : x;
    return Math.clamp(Math.round(fromStart / LETTER), 0, text.length());
  }
}
