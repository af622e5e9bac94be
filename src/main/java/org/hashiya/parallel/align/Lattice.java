package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The heaviest way to divide two rows of sentences into links and sentences left alone without
 * crossing: dynamic programming over all ways.
 */
final class Lattice {
  private final int[] rows;
  private final int[] columns;
  private final Weights weights;

  /**
   * @param rows numbers of Arabic sentences, ascending; only neighbours are joined
   * @param columns numbers of English sentences, ascending
   */
  Lattice(int[] rows, int[] columns, Weights weights) {
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
  }

  /** The links of the heaviest way, in order. */
  List<Link> heaviest() {
    double[][] best = new double[rows.length + 1][columns.length + 1];
    Shape[][] steps = new Shape[rows.length + 1][columns.length + 1];
    for (int r = rows.length; r >= 0; r--) {
      for (int c = columns.length; c >= 0; c--) {
        if (r < rows.length || c < columns.length) {
          step(r, c, best, steps);
        }
      }
    }
    return follow(steps);
  }

  private void step(int r, int c, double[][] best, Shape[][] steps) {
    best[r][c] = Double.NEGATIVE_INFINITY;
    if (r < rows.length) {
      best[r][c] = best[r + 1][c] + Shape.OMISSION.prior();
      steps[r][c] = Shape.OMISSION;
    }
    if (c < columns.length && best[r][c + 1] + Shape.ADDITION.prior() > best[r][c]) {
      best[r][c] = best[r][c + 1] + Shape.ADDITION.prior();
      steps[r][c] = Shape.ADDITION;
    }
    for (Shape s : Shape.LINKS) {
      if (fits(s, r, c)) {
        double weight = best[r + s.arabic()][c + s.english()] + weights.of(s, rows[r], columns[c]);
        if (weight > best[r][c]) {
          best[r][c] = weight;
          steps[r][c] = s;
        }
      }
    }
  }

  private List<Link> follow(Shape[][] steps) {
    List<Link> links = new ArrayList<>();
    int r = 0;
    int c = 0;
    while (r < rows.length || c < columns.length) {
      Shape s = steps[r][c];
      if (s.isLink()) {
        links.add(new Link(s, rows[r], columns[c], weights.of(s, rows[r], columns[c])));
      }
      r += s.arabic();
      c += s.english();
    }
    return links;
  }

  /** All links that weigh more than their sentences left alone. */
  List<Link> worthwhile() {
    List<Link> links = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        for (Shape s : Shape.LINKS) {
          if (fits(s, r, c)) {
            double weight = weights.of(s, rows[r], columns[c]);
            if (weight > s.leftAlone()) {
              links.add(new Link(s, rows[r], columns[c], weight));
            }
          }
        }
      }
    }
    return links;
  }

  /** Whether so many sentences are left and are neighbours. */
  private boolean fits(Shape s, int r, int c) {
    int lastRow = r + s.arabic() - 1;
    int lastColumn = c + s.english() - 1;
    return lastRow < rows.length
        && lastColumn < columns.length
        && rows[lastRow] - rows[r] == s.arabic() - 1
        && columns[lastColumn] - columns[c] == s.english() - 1;
  }

  @Override
  public String toString() {
    return Arrays.toString(rows) + Arrays.toString(columns);
  }
}
