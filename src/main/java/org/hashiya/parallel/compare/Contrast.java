package org.hashiya.parallel.compare;

import java.util.List;

/**
 * How two versions of the same sentences differ.
 *
 * @param first all words of the one in stretches, in order and without gaps
 * @param second those of the other
 */
public record Contrast(List<Stretch> first, List<Stretch> second) {
  public Contrast {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Compares two versions. */
  public static Contrast of(List<VersionWord> first, List<VersionWord> second) {
    return new Contrasting(first, second).contrast();
  }
}
