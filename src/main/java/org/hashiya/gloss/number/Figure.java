package org.hashiya.gloss.number;

import java.util.List;

/**
 * A number, date, time, sum or measure found in a sentence.
 *
 * @param first number of its first token in the sentence
 * @param end number of the token behind its last
 * @param english as an English paper prints it, likeliest first; never empty
 */
public record Figure(int first, int end, List<String> english) {
  public Figure {
    english = List.copyOf(english);
    if (first < 0 || end <= first || english.isEmpty()) {
      throw new IllegalArgumentException("not a figure: " + first + ".." + end + english);
    }
  }

  static Figure of(int first, int end, String... english) {
    return new Figure(first, end, List.of(english));
  }

  public boolean isOneToken() {
    return end == first + 1;
  }
}
