package org.hashiya.parallel.align;

import java.util.List;
import java.util.function.Predicate;

/**
 * How sure the links of an arrangement are: each against all that could stand in its place while
 * the rest stays as it is.
 */
final class Confidence {
  private final Arrangement arrangement;
  private final List<Link> candidates;
  private final double temperature;

  /**
   * @param temperature what differences of weight are divided by; the higher, the less is sure
   */
  Confidence(Arrangement arrangement, List<Link> candidates, double temperature) {
    this.arrangement = arrangement;
    this.candidates = candidates;
    this.temperature = temperature;
  }

  /** The probability of a link that is in the arrangement. */
  double of(Link link) {
    double none = Math.exp(arrangement.gainWithout(link) / temperature);
    return 1 / (1 + none + others(other -> other.overlaps(link) && !other.equals(link)));
  }

  /** The probability that an Arabic sentence that is in no link belongs in none. */
  double ofOmission(int sentence) {
    return 1 / (1 + others(l -> l.arabic() <= sentence && sentence < l.arabicEnd()));
  }

  /** The probability that an English sentence that is in no link belongs in none. */
  double ofAddition(int sentence) {
    return 1 / (1 + others(l -> l.english() <= sentence && sentence < l.englishEnd()));
  }

  private double others(Predicate<Link> which) {
    double sum = 0;
    for (Link other : candidates) {
      if (which.test(other)) {
        sum += Math.exp(arrangement.gain(other) / temperature);
      }
    }
    return sum;
  }
}
