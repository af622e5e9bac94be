package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line whose pieces have their places.
 *
 * @param start source offset of its first character
 * @param end source offset after its last visible character
 * @param pieces from left to right
 */
record PlacedLine(
    int start, int end, List<PlacedPiece> pieces, List<PlacedLabel> labels, BaseDirection base) {
  private static final double TOUCHING = 0.5;

  PlacedLine {
    pieces = List.copyOf(pieces);
    labels = List.copyOf(labels);
  }

  /** Where the characters of a source range stand, from left to right; one stretch if adjacent. */
  List<Stretch> stretches(int from, int to, TextMeasure letters) {
    List<Stretch> found = new ArrayList<>();
    for (PlacedPiece placed : pieces) {
      if (placed.piece().start() < to && placed.piece().end() > from) {
        double a = placed.caret(from, letters);
        double b = placed.caret(to, letters);
        add(found, new Stretch(Math.min(a, b), Math.max(a, b)));
      }
    }
    return found;
  }

  private static void add(List<Stretch> found, Stretch next) {
    if (!found.isEmpty() && next.left() - found.getLast().right() < TOUCHING) {
      found.set(found.size() - 1, new Stretch(found.getLast().left(), next.right()));
    } else {
      found.add(next);
    }
  }

  /** The source offset nearest to an x; beyond the edges the line's start or end. */
  int offsetAt(double x, TextMeasure letters) {
    if (pieces.isEmpty()) {
      return start;
    }
    if (x <= pieces.getFirst().x()) {
      return base.isRightToLeft() ? end : start;
    }
    if (x >= pieces.getLast().right()) {
      return base.isRightToLeft() ? start : end;
    }
    return nearest(x, pieces).orElseThrow().offsetAt(x, letters);
  }

  /** The piece of text under an x, or the nearer of two when it is between them. */
  Optional<Piece> pieceAt(double x) {
    if (pieces.isEmpty() || x < pieces.getFirst().x() || x > pieces.getLast().right()) {
      return Optional.empty();
    }
    return nearest(x, pieces.stream().filter(p -> !p.piece().isSpace()).toList())
        .map(PlacedPiece::piece);
  }

  private static Optional<PlacedPiece> nearest(double x, List<PlacedPiece> among) {
    return among.stream()
        .min(Comparator.comparingDouble(p -> Math.max(0, Math.max(p.x() - x, x - p.right()))));
  }
}
