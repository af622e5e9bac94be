package org.hashiya.library;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer that a person gave.
 *
 * @param rating 1 again, 2 hard, 3 good, 4 easy
 * @param took how long the answer took
 */
public record Review(long word, Instant at, int rating, Duration took) {
  public Review {
    if (rating < 1 || rating > 4) {
      throw new IllegalArgumentException("not a rating: " + rating);
    }
  }
}
