package org.hashiya.parallel.align;

import java.util.Arrays;
import java.util.List;
import org.hashiya.parallel.Bead;

/** The links that are settled, and what a link costs that crosses them. */
final class Crossings {
  /** How much less likely a link is that crosses others. */
  static final double COST = -3;

  /** By Arabic sentence, the last English one of the links before it and the first behind it. */
  private final int[] lastBefore;

  private final int[] firstBehind;

  Crossings(List<Bead> settled, int arabicSize) {
    lastBefore = new int[arabicSize + 1];
    firstBehind = new int[arabicSize + 1];
    Arrays.fill(lastBefore, -1);
    Arrays.fill(firstBehind, Integer.MAX_VALUE);
    for (Bead bead : settled) {
      for (int i = bead.arabic().getLast() + 1; i <= arabicSize; i++) {
        lastBefore[i] = Math.max(lastBefore[i], bead.english().getLast());
      }
      for (int i = 0; i < bead.arabic().getFirst(); i++) {
        firstBehind[i] = Math.min(firstBehind[i], bead.english().getFirst());
      }
    }
  }

  double cost(int arabic, int english) {
    boolean crosses = english < lastBefore[arabic] || english > firstBehind[arabic];
    return crosses ? COST : 0;
  }
}
