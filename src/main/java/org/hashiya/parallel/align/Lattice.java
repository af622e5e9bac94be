package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Corridor;

/**
 * The heaviest way to divide two rows of sentences into links and sentences left alone without
 * crossing: dynamic programming, as in Gale and Church, "A Program for Aligning Sentences in
 * Bilingual Corpora" (1993), with more shapes, and over no more than a corridor.
 */
final class Lattice {
  private final int[] rows;
  private final int[] columns;
  private final Weights weights;
  private final Corridor corridor;
  private final Shapes shapes;

  /** For each row, and for the end of the last, how many columns may be done by then. */
  private final int[] least;

  private final int[] most;

  /**
   * @param rows numbers of Arabic sentences, ascending; only neighbours are joined
   * @param columns numbers of English sentences, ascending
   */
  Lattice(int[] rows, int[] columns, Weights weights, Corridor corridor) {
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
    this.corridor = corridor;
    this.shapes = weights.shapes();
    this.least = new int[rows.length + 1];
    this.most = new int[rows.length + 1];
    for (int r = 1; r <= rows.length; r++) {
      int row = r < rows.length ? rows[r] : rows[r - 1];
      least[r] = Math.min(place(corridor.from(row)), place(corridor.to(rows[r - 1])));
      most[r - 1] = Math.max(r > 1 ? most[r - 2] : 0, place(corridor.to(rows[r - 1])));
    }
    most[rows.length] = columns.length;
  }

  /** How many columns are before an English sentence. */
  private int place(int english) {
    int at = Arrays.binarySearch(columns, english);
    return at < 0 ? -at - 1 : at;
  }

  /** The links of the heaviest way, in order. */
  List<Link> heaviest(Progress progress) {
    double[][] best = new double[rows.length + 1][];
    byte[][] steps = new byte[rows.length + 1][];
    for (int r = rows.length; r >= 0; r--) {
      progress.at(rows.length - r, rows.length);
      best[r] = new double[most[r] - least[r] + 1];
      steps[r] = new byte[most[r] - least[r] + 1];
      for (int c = most[r]; c >= least[r]; c--) {
        step(r, c, best, steps);
      }
    }
    return follow(steps);
  }

  private void step(int r, int c, double[][] best, byte[][] steps) {
    if (r == rows.length && c == columns.length) {
      return;
    }
    double heaviest = at(best, r + 1, c) + shapes.omission().prior();
    int step = Shapes.OMISSION;
    double added = at(best, r, c + 1) + shapes.addition().prior();
    if (added > heaviest) {
      heaviest = added;
      step = Shapes.ADDITION;
    }
    for (int s = 0; s < shapes.links().size(); s++) {
      Shape shape = shapes.links().get(s);
      if (fits(shape, r, c)) {
        double weight =
            at(best, r + shape.arabic(), c + shape.english())
                + weights.of(shape, rows[r], columns[c]);
        if (weight > heaviest) {
          heaviest = weight;
          step = s;
        }
      }
    }
    best[r][c - least[r]] = heaviest;
    steps[r][c - least[r]] = (byte) step;
  }

  private double at(double[][] best, int r, int c) {
    return r > rows.length || c < least[r] || c > most[r]
        ? Double.NEGATIVE_INFINITY
        : best[r][c - least[r]];
  }

  private List<Link> follow(byte[][] steps) {
    List<Link> links = new ArrayList<>();
    int r = 0;
    int c = 0;
    while (r < rows.length || c < columns.length) {
      Shape s = shapes.at(steps[r][c - least[r]]);
      if (s.isLink()) {
        links.add(new Link(s, rows[r], columns[c], weights.of(s, rows[r], columns[c])));
      }
      r += s.arabic();
      c += s.english();
    }
    return links;
  }

  /** All links that weigh more than their sentences left alone. */
  List<Link> worthwhile(Progress progress) {
    List<Link> links = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      progress.at(r, rows.length);
      for (int c = place(corridor.from(rows[r])); c < place(corridor.to(rows[r])); c++) {
        for (Shape s : shapes.links()) {
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

  /** Whether so many sentences are left, are neighbours and are looked at together. */
  private boolean fits(Shape s, int r, int c) {
    int lastRow = r + s.arabic() - 1;
    int lastColumn = c + s.english() - 1;
    return lastRow < rows.length
        && lastColumn < columns.length
        && rows[lastRow] - rows[r] == s.arabic() - 1
        && columns[lastColumn] - columns[c] == s.english() - 1
        && corridor.has(rows[r], columns[lastColumn])
        && corridor.has(rows[lastRow], columns[c]);
  }
}
