package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.BeadOrder;

/** Beads of pieces as beads of the passages that they are of, and the other way round. */
final class Wholes {
  private final Pieces arabic;
  private final Pieces english;

  Wholes(Pieces arabic, Pieces english) {
    this.arabic = arabic;
    this.english = english;
  }

  /** Pinned passages as their pieces. */
  List<Bead> divided(List<Bead> pinned) {
    return pinned.stream()
        .map(b -> Bead.pinned(arabic.pieces(b.arabic()), english.pieces(b.english())))
        .toList();
  }

  /**
   * An alignment of pieces as one of passages: links that share a passage are one, and as sure as
   * all of them together.
   */
  Alignment joined(Alignment ofPieces) {
    if (arabic.isWhole() && english.isWhole()) {
      return ofPieces;
    }
    List<Bead> joined = new ArrayList<>();
    ofPieces.beads().stream().filter(Bead::isLink).map(this::whole).forEach(b -> join(joined, b));
    List<Bead> links = List.copyOf(joined);
    ofPieces.beads().stream()
        .filter(b -> !b.isLink())
        .map(this::whole)
        .filter(b -> links.stream().noneMatch(link -> meet(link, b)))
        .forEach(b -> join(joined, b));
    return new Alignment(BeadOrder.of(joined), ofPieces.confidence());
  }

  private Bead whole(Bead bead) {
    return new Bead(
        bead.arabic().stream().map(arabic::whole).distinct().toList(),
        bead.english().stream().map(english::whole).distinct().toList(),
        bead.confidence(),
        bead.pinned());
  }

  private static void join(List<Bead> joined, Bead bead) {
    Bead one = bead;
    List<Bead> meeting = joined.stream().filter(other -> meet(other, bead)).toList();
    for (Bead other : meeting) {
      one =
          new Bead(
              together(one.arabic(), other.arabic()),
              together(one.english(), other.english()),
              one.confidence() * other.confidence(),
              one.pinned());
    }
    joined.removeAll(meeting);
    joined.add(one);
  }

  private static boolean meet(Bead one, Bead other) {
    return one.arabic().stream().anyMatch(other.arabic()::contains)
        || one.english().stream().anyMatch(other.english()::contains);
  }

  private static List<Integer> together(List<Integer> some, List<Integer> more) {
    Set<Integer> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
