package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The room that words on a stretch of pieces need for the glosses beneath them. It goes outside of
 * the punctuation that clings to a word.
 */
final class LabelRoom {
  /**
   * A gloss and the pieces that it stands under, by number, the last one included.
   *
   * @param slot the width that it may take, distance to its neighbours included
   */
  record Span(Label label, int first, int last, double slot) {}

  private final List<Piece> pieces;
  private final Dress dress;
  private final int from;
  private final int end;
  private final double[] before;
  private final double[] after;
  private final List<Span> spans = new ArrayList<>();

  /**
   * @param widths of the pieces by themselves, by number
   * @param from first piece of the stretch
   * @param end piece after the stretch
   */
  LabelRoom(List<Piece> pieces, Dress dress, Setting setting, double[] widths, int from, int end) {
    this.pieces = pieces;
    this.dress = dress;
    this.from = from;
    this.end = end;
    before = new double[widths.length];
    after = new double[widths.length];
    for (int first = from; first < end; first++) {
      Optional<Label> label = label(first);
      if (label.isPresent()) {
        int last = last(first, label.get().lastToken());
        double stretch = 0;
        for (int k = first; k <= last; k++) {
          stretch += widths[k];
        }
        double slot = setting.slot(label.get(), stretch);
        before[outermost(first, -1)] += (slot - stretch) / 2;
        after[outermost(last, 1)] += (slot - stretch) / 2;
        spans.add(new Span(label.get(), first, last, slot));
        first = last;
      }
    }
  }

  /** Room before a piece in reading order. */
  double before(int piece) {
    return before[piece];
  }

  /** Room after a piece in reading order. */
  double after(int piece) {
    return after[piece];
  }

  /** In reading order. */
  List<Span> spans() {
    return spans;
  }

  private Optional<Label> label(int piece) {
    int token = pieces.get(piece).token();
    return token == Piece.NO_TOKEN || pieces.get(piece).isSpace()
        ? Optional.empty()
        : dress.label(token);
  }

  private int last(int first, int lastToken) {
    int last = first;
    for (int i = first; i < end && pieces.get(i).token() <= lastToken; i++) {
      if (pieces.get(i).token() != Piece.NO_TOKEN) {
        last = i;
      }
    }
    return last;
  }

  private int outermost(int piece, int step) {
    int at = piece;
    while (at + step >= from
        && at + step < end
        && !pieces.get(at + step).isSpace()
        && label(at + step).isEmpty()) {
      at += step;
    }
    return at;
  }
}
