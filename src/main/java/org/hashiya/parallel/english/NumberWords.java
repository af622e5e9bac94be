package org.hashiya.parallel.english;

import java.math.BigDecimal;
import java.util.Map;

/** English words for numbers. */
final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L,
          "mn", 1_000_000L,
          "bn", 1_000_000_000L);

  private NumberWords() {}

  /** Two to nineteen, or -1. One is left out: it is rarely said as a number. */
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  /** Twenty to ninety, or -1. */
  static int tens(String word) {
    return TENS.getOrDefault(word, -1);
  }

  /** Hundred to trillion, or 0. */
  static long scale(String word) {
    return SCALES.getOrDefault(word, 0L);
  }

  /** A value in the one way in which it can be compared. */
  static String stem(BigDecimal value) {
    return "#" + value.stripTrailingZeros().toPlainString();
  }
}
