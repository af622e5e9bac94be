package org.hashiya.ui.reader;

/**
 * A piece on its line.
 *
 * @param shown what is drawn in the present mode, vowels included
 * @param x of the left edge, from the left edge of the column
 */
record PlacedPiece(Piece piece, String shown, double x, double width) {
  double right() {
    return x + width;
  }

  /** The x of a source offset inside the piece. */
  double caret(int offset, TextMeasure letters) {
    int at = Math.clamp(offset, piece.start(), piece.end());
    boolean atStart = at == piece.start();
    if (atStart || at == piece.end()) {
      return atStart == runsRightToLeft() ? right() : x;
    }
    if (piece.isSpace()) {
      return x + width / 2;
    }
    int inShown = LetterAlignment.map(written(), at - piece.start(), shown);
    return x + letters.caret(shown, piece.rightToLeft(), inShown);
  }

  /** The source offset nearest to an x. */
  int offsetAt(double at, TextMeasure letters) {
    if (piece.isSpace() || at <= x || at >= right()) {
      return (at < x + width / 2) == runsRightToLeft() ? piece.end() : piece.start();
    }
    int inShown = letters.offsetAt(shown, piece.rightToLeft(), at - x);
    return piece.start() + LetterAlignment.map(shown, inShown, written());
  }

  private boolean runsRightToLeft() {
    return (piece.level() & 1) == 1;
  }

  private String written() {
    return piece.shown();
  }
}
