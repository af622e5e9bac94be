package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which beads are read: that of the Arabic, each addition behind what it follows. */
public final class BeadOrder {
  private BeadOrder() {}

  /** The beads in their order. */
  public static List<Bead> of(List<Bead> beads) {
    List<Bead> ordered = new ArrayList<>();
    beads.stream()
        .filter(b -> !b.arabic().isEmpty())
        .sorted(Comparator.comparing(b -> b.arabic().getFirst()))
        .forEach(ordered::add);
    beads.stream()
        .filter(b -> b.arabic().isEmpty())
        .sorted(Comparator.comparing(b -> b.english().getFirst()))
        .forEach(b -> ordered.add(placeOf(b.english().getFirst(), ordered), b));
    return List.copyOf(ordered);
  }

  /** Behind the bead that has the English sentence before it. */
  private static int placeOf(int sentence, List<Bead> ordered) {
    for (int at = 0; at < ordered.size(); at++) {
      if (ordered.get(at).english().contains(sentence - 1)) {
        return at + 1;
      }
    }
    return 0;
  }
}
