package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hashiya.parallel.Bead;

/**
 * All ways to divide two rows of sentences into beads without crossing. Each way is as likely as
 * the weights of its beads say; forward and backward sums over all of them give the probability of
 * each single bead, and that way is chosen which has the most expected beads right.
 */
final class Lattice {
  /** A link that is right is worth what two sentences rightly left alone are. */
  private static final double LINK = 2;

  private final int[] rows;
  private final int[] columns;
  private final Weights weights;

  private final Crossings crossings;
  private final boolean elsewhere;

  private final List<Shape> shapes;

  /** What leaving a sentence alone here weighs, as it may be told elsewhere. */
  private final double[] omission;

  private final double[] addition;
  private final double[][] forward;
  private final double[][] backward;

  /**
   * @param rows numbers of Arabic sentences, ascending; only neighbours are joined
   * @param columns numbers of English sentences, ascending
   * @param elsewhere whether sentences may find a partner outside this row of beads later
   * @param crossings what links cost that cross what is settled
   */
  Lattice(int[] rows, int[] columns, Weights weights, Crossings crossings, boolean elsewhere) {
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
    this.crossings = crossings;
    this.elsewhere = elsewhere;
    this.shapes = Shape.LINKS;
    this.omission = new double[rows.length];
    this.addition = new double[columns.length];
    this.forward = table();
    this.backward = table();
  }

  private double[][] table() {
    double[][] table = new double[rows.length + 1][columns.length + 1];
    for (double[] row : table) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return table;
  }

  /** The beads of the best way, those with an empty side included. */
  List<Bead> beads() {
    Arrays.fill(omission, Shape.OMISSION.prior());
    Arrays.fill(addition, Shape.ADDITION.prior());
    if (elsewhere) {
      lookElsewhere();
    }
    sumForward();
    sumBackward();
    return choose();
  }

  /**
   * A sentence that has a better partner out of order is better left alone here. Each side of such
   * a link counts half of what it weighs, each sentence of a side its share.
   */
  private void lookElsewhere() {
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        for (Shape s : shapes) {
          if (Math.min(s.arabic(), s.english()) == 1 && fits(s, r, c)) {
            double half = (weights.of(s, rows[r], columns[c]) + Crossings.COST) / 2;
            for (int k = 0; k < s.arabic(); k++) {
              omission[r + k] = Math.max(omission[r + k], half / s.arabic());
            }
            for (int k = 0; k < s.english(); k++) {
              addition[c + k] = Math.max(addition[c + k], half / s.english());
            }
          }
        }
      }
    }
  }

  private void sumForward() {
    forward[0][0] = 0;
    for (int r = 0; r <= rows.length; r++) {
      for (int c = 0; c <= columns.length; c++) {
        double from = forward[r][c];
        if (r < rows.length) {
          forward[r + 1][c] = add(forward[r + 1][c], from + omission[r]);
        }
        if (c < columns.length) {
          forward[r][c + 1] = add(forward[r][c + 1], from + addition[c]);
        }
        for (Shape s : shapes) {
          if (fits(s, r, c)) {
            int r2 = r + s.arabic();
            int c2 = c + s.english();
            forward[r2][c2] = add(forward[r2][c2], from + weight(s, r, c));
          }
        }
      }
    }
  }

  private void sumBackward() {
    backward[rows.length][columns.length] = 0;
    for (int r = rows.length; r >= 0; r--) {
      for (int c = columns.length; c >= 0; c--) {
        double sum = backward[r][c];
        if (r < rows.length) {
          sum = add(sum, backward[r + 1][c] + omission[r]);
        }
        if (c < columns.length) {
          sum = add(sum, backward[r][c + 1] + addition[c]);
        }
        for (Shape s : shapes) {
          if (fits(s, r, c)) {
            sum = add(sum, backward[r + s.arabic()][c + s.english()] + weight(s, r, c));
          }
        }
        backward[r][c] = sum;
      }
    }
  }

  private List<Bead> choose() {
    double[][] best = new double[rows.length + 1][columns.length + 1];
    Shape[][] step = new Shape[rows.length + 1][columns.length + 1];
    for (int r = rows.length; r >= 0; r--) {
      for (int c = columns.length; c >= 0; c--) {
        double most = r == rows.length && c == columns.length ? 0 : Double.NEGATIVE_INFINITY;
        if (r < rows.length) {
          double value = best[r + 1][c] + probability(Shape.OMISSION, r, c);
          if (value > most) {
            most = value;
            step[r][c] = Shape.OMISSION;
          }
        }
        if (c < columns.length) {
          double value = best[r][c + 1] + probability(Shape.ADDITION, r, c);
          if (value > most) {
            most = value;
            step[r][c] = Shape.ADDITION;
          }
        }
        for (Shape s : shapes) {
          if (fits(s, r, c)) {
            double value = best[r + s.arabic()][c + s.english()] + LINK * probability(s, r, c);
            if (value > most) {
              most = value;
              step[r][c] = s;
            }
          }
        }
        best[r][c] = most;
      }
    }
    return follow(step);
  }

  private List<Bead> follow(Shape[][] step) {
    List<Bead> beads = new ArrayList<>();
    int r = 0;
    int c = 0;
    while (r < rows.length || c < columns.length) {
      Shape s = step[r][c];
      beads.add(
          new Bead(
              numbers(rows, r, s.arabic()),
              numbers(columns, c, s.english()),
              Math.clamp(probability(s, r, c), 0, 1)));
      r += s.arabic();
      c += s.english();
    }
    return beads;
  }

  private static List<Integer> numbers(int[] sentences, int first, int count) {
    return count == 0
        ? Collections.emptyList()
        : Arrays.stream(sentences, first, first + count).boxed().toList();
  }

  private double probability(Shape s, int r, int c) {
    double weight =
        s.arabic() == 0 ? addition[c] : s.english() == 0 ? omission[r] : weight(s, r, c);
    return Math.exp(
        forward[r][c] + weight + backward[r + s.arabic()][c + s.english()] - backward[0][0]);
  }

  private double weight(Shape s, int r, int c) {
    return weights.of(s, rows[r], columns[c]) + crossings.cost(rows[r], columns[c]);
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

  /** The logarithm of the sum of what two logarithms stand for. */
  private static double add(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
  }
}
