package org.hashiya.parallel;

import java.util.List;

/**
 * Sentences that belong together, numbered from 0 on either side.
 *
 * @param arabic ascending; empty for what the version adds
 * @param english ascending; empty for what the version leaves out; not both empty
 * @param confidence how likely the bead is exactly right, 0 to 1
 * @param pinned whether a person has said so
 */
public record Bead(List<Integer> arabic, List<Integer> english, double confidence, boolean pinned) {
  public Bead {
    arabic = List.copyOf(arabic);
    english = List.copyOf(english);
    if (arabic.isEmpty() && english.isEmpty()) {
      throw new IllegalArgumentException("an empty bead");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }

  /** As the aligner finds it. */
  public Bead(List<Integer> arabic, List<Integer> english, double confidence) {
    this(arabic, english, confidence, false);
  }

  /** As a person pins it. */
  public static Bead pinned(List<Integer> arabic, List<Integer> english) {
    return new Bead(arabic, english, 1, true);
  }

  /** Whether it joins anything: neither an omission nor an addition. */
  public boolean isLink() {
    return !arabic.isEmpty() && !english.isEmpty();
  }
}
