package org.hashiya.parallel.compare;

import java.util.List;

/**
 * A wording that a version has for a lemma.
 *
 * @param wording as it stands there first; empty where nothing was found that renders the word
 * @param arabic numbers of the Arabic sentences that the word stands in, once for each time
 */
public record Rendering(String wording, List<Integer> arabic) {
  public Rendering {
    arabic = List.copyOf(arabic);
  }

  /** How often. */
  public int count() {
    return arabic.size();
  }

  /** Whether it is known how the version puts the word. */
  public boolean isFound() {
    return !wording.isEmpty();
  }
}
