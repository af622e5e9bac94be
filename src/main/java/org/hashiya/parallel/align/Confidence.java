package org.hashiya.parallel.align;

import java.util.Collection;
import java.util.Set;

/**
 * How sure the links of an arrangement are: each against all that could stand in its place while
 * the rest stays as it is.
 */
final class Confidence {
  private final Arrangement arrangement;
  private final Candidates candidates;
  private final double doubt;

  /**
   * @param doubt what differences of weight are divided by; the higher, the less is sure
   */
  Confidence(Arrangement arrangement, Candidates candidates, double doubt) {
    this.arrangement = arrangement;
    this.candidates = candidates;
    this.doubt = doubt;
  }

  /** The probability of a link that is in the arrangement. */
  double of(Link link) {
    double none = Math.exp(arrangement.gainWithout(link) / doubt);
    Set<Link> others = candidates.near(link);
    others.remove(link);
    return 1 / (1 + none + sum(others));
  }

  /** The probability that an Arabic sentence that is in no link belongs in none. */
  double ofOmission(int sentence) {
    return 1 / (1 + sum(candidates.ofArabic(sentence)));
  }

  /** The probability that an English sentence that is in no link belongs in none. */
  double ofAddition(int sentence) {
    return 1 / (1 + sum(candidates.ofEnglish(sentence)));
  }

  private double sum(Collection<Link> others) {
    double sum = 0;
    for (Link other : others) {
      sum += Math.exp(arrangement.gain(other) / doubt);
    }
    return sum;
  }
}
