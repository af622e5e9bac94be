package org.hashiya.parallel;

import java.util.Locale;

/**
 * How many links were found.
 *
 * @param right how many of them are exactly right
 * @param found how many there are
 * @param missed how many are right and were not found
 */
public record Score(int right, int found, int missed) {
  public Score and(Score other) {
    return new Score(right + other.right, found + other.found, missed + other.missed);
  }

  public double precision() {
    return (double) right / Math.max(1, found);
  }

  public double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  /** The harmonic mean of both. */
  public double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision(), recall(), f1());
  }
}
