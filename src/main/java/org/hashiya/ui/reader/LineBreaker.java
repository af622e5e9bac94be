package org.hashiya.ui.reader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses where lines end, looking at the whole paragraph, so that spaces are about equally wide in
 * all lines.
 */
final class LineBreaker {
  /** By what part of itself a space may shrink to let another word in. */
  static final double SHRINK = 0.2;

  private static final double OVERFULL = 1e9;
  private static final double LONELY_LAST_WORD = 2;

  private final double measure;
  private final double[] content;
  private final double[] gap;
  private final int[] firstPiece;

  /**
   * @param widths of the pieces, room for glosses included
   * @param measure the length of a line
   */
  LineBreaker(ParagraphText text, double[] widths, double measure) {
    this.measure = measure;
    List<Piece> pieces = text.pieces();
    firstPiece =
        IntStream.range(0, pieces.size())
            .filter(i -> i == 0 || text.mayBreakAfter(i - 1))
            .toArray();
    content = new double[firstPiece.length];
    gap = new double[firstPiece.length];
    for (int unit = 0; unit < firstPiece.length; unit++) {
      int end = unit + 1 < firstPiece.length ? firstPiece[unit + 1] : pieces.size();
      int last = end - 1;
      if (pieces.get(last).isSpace() && last > firstPiece[unit]) {
        gap[unit] = widths[last];
        end = last;
      }
      for (int i = firstPiece[unit]; i < end; i++) {
        content[unit] += widths[i];
      }
    }
  }

  /**
   * The number of the first piece of each line, ascending; empty for a paragraph without pieces.
   */
  int[] lineStarts() {
    int units = content.length;
    double[] cost = new double[units + 1];
    int[] from = new int[units + 1];
    Arrays.fill(cost, 1, units + 1, Double.MAX_VALUE);
    for (int end = 1; end <= units; end++) {
      double natural = content[end - 1];
      double spaces = 0;
      for (int start = end - 1; start >= 0; start--) {
        if (start < end - 1) {
          natural += content[start] + gap[start];
          spaces += gap[start];
        }
        if (start < end - 1 && natural > measure + SHRINK * spaces) {
          break;
        }
        double total = cost[start] + badness(natural, spaces, end == units, end - start);
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    int[] starts = new int[units];
    int lines = 0;
    for (int end = units; end > 0; end = from[end]) {
      starts[lines++] = firstPiece[from[end]];
    }
    int count = lines;
    return IntStream.range(0, count).map(i -> starts[count - 1 - i]).toArray();
  }

  private double badness(double natural, double spaces, boolean last, int units) {
    double missing = measure - natural;
    if (missing < 0) {
      double squeezed = spaces == 0 ? OVERFULL : -missing / (SHRINK * spaces);
      return squeezed > 1 ? OVERFULL : 1 + squeezed * squeezed * squeezed;
    }
    if (last) {
      return units == 1 ? LONELY_LAST_WORD : 1;
    }
    double stretch = spaces == 0 ? missing : missing / spaces;
    return 1 + stretch * stretch * stretch;
  }
}
