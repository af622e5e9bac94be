package org.hashiya.gloss.number;

import java.math.BigDecimal;

/**
 * A cardinal number read from a sentence.
 *
 * @param value exact
 * @param end the token behind it
 * @param scaled whether a word such as million stands in it
 */
record Amount(BigDecimal value, int end, boolean scaled) {
  static Amount of(long value, int end) {
    return new Amount(BigDecimal.valueOf(value), end, false);
  }

  /** The same number of thousands or millions: the first of "4 to 5 million". */
  Amount times(BigDecimal scale) {
    return new Amount(value.multiply(scale), end, true);
  }
}
