package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.article.Block;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;

/**
 * Sentences that belong to a bead though others stand between: "He knew nothing", said before the
 * night is told, and "the palace was empty" behind it.
 */
final class Stragglers {
  /** What stands farther off than so many sentences tells of something else. */
  private static final int NEAR = 20;

  private final List<Passage> arabic;
  private final List<Passage> english;
  private final int[] free;
  private final int[] freeEnglish;
  private final Weights weights;

  /**
   * @param free numbers of the Arabic sentences that may join something
   * @param freeEnglish numbers of the English ones
   */
  Stragglers(
      List<Passage> arabic, List<Passage> english, int[] free, int[] freeEnglish, Weights weights) {
    this.free = free;
    this.freeEnglish = freeEnglish;
    this.arabic = arabic;
    this.english = english;
    this.weights = weights;
  }

  /** The links with those sentences taken in that are in none and say part of the same. */
  List<Bead> join(List<Bead> links) {
    List<Bead> beads = new ArrayList<>(links);
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    beads.forEach(b -> rows.addAll(b.arabic()));
    beads.forEach(b -> columns.addAll(b.english()));
    for (int j : freeEnglish) {
      if (!columns.contains(j) && english.get(j).rank() == Block.Kind.PARAGRAPH) {
        join(beads, List.of(), List.of(j));
      }
    }
    for (int i : free) {
      if (!rows.contains(i) && arabic.get(i).rank() == Block.Kind.PARAGRAPH) {
        join(beads, List.of(i), List.of());
      }
    }
    return beads;
  }

  private void join(List<Bead> beads, List<Integer> moreArabic, List<Integer> moreEnglish) {
    double most = 0;
    int place = -1;
    for (int at = 0; at < beads.size(); at++) {
      Bead bead = beads.get(at);
      if (!isNear(bead.arabic(), moreArabic) || !isNear(bead.english(), moreEnglish)) {
        continue;
      }
      List<Integer> rows = together(bead.arabic(), moreArabic);
      List<Integer> columns = together(bead.english(), moreEnglish);
      double prior = weights.shapes().prior(rows.size(), columns.size());
      if (prior == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double gain =
          prior
              + weights.of(rows, columns)
              - weights.shapes().prior(bead.arabic().size(), bead.english().size())
              - weights.of(bead.arabic(), bead.english())
              - weights.priors().alone()
              + weights.priors().apart();
      if (gain > most) {
        most = gain;
        place = at;
      }
    }
    if (place >= 0) {
      Bead bead = beads.get(place);
      beads.set(
          place,
          new Bead(
              together(bead.arabic(), moreArabic),
              together(bead.english(), moreEnglish),
              bead.confidence() * (1 - Math.exp(-most))));
    }
  }

  private static boolean isNear(List<Integer> some, List<Integer> more) {
    return more.isEmpty()
        || (some.getLast() >= more.getFirst() - NEAR && some.getFirst() <= more.getLast() + NEAR);
  }

  private static List<Integer> together(List<Integer> some, List<Integer> more) {
    return Stream.concat(some.stream(), more.stream()).sorted().toList();
  }
}
