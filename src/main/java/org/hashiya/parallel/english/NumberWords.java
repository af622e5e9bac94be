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
          Map.entry("nineteen", 19),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19));

  /** What is a number behind tens only: "the second" may be of time, "one" is rarely counted. */
  private static final Map<String, Integer> BEHIND_TENS = Map.of("one", 1, "first", 1, "second", 2);

  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

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

  /** Two to nineteen or third to nineteenth, or -1. One is left out: it is rarely a number. */
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  /** One to nine behind tens, as in "twenty-first"; or -1. */
  static int behindTens(String word) {
    int unit = BEHIND_TENS.getOrDefault(word, small(word));
    return unit < 10 ? unit : -1;
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
