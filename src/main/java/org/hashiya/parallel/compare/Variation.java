package org.hashiya.parallel.compare;

import java.util.List;

/**
 * One of several ways in which the same is put.
 *
 * @param text a wording, or an Arabic word
 * @param usages where it is put so; never empty
 */
public record Variation(String text, List<Usage> usages) {
  public Variation {
    usages = List.copyOf(usages);
  }

  /** How often. */
  public int count() {
    return usages.size();
  }
}
