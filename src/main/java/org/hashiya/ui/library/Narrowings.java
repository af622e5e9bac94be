package org.hashiya.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;

/** The conditions that are set, and how many articles each other condition would leave. */
public record Narrowings(Map<Facet, Narrowing> set) {
  /** None. */
  public static final Narrowings NONE = new Narrowings(Map.of());

  public Narrowings {
    set = Map.copyOf(set);
  }

  /** The same with one condition more, in place of the one of its facet; or without it. */
  Narrowings toggle(Narrowing narrowing) {
    Map<Facet, Narrowing> changed = new EnumMap<>(Facet.class);
    changed.putAll(set);
    if (!changed.remove(narrowing.facet(), narrowing)) {
      changed.put(narrowing.facet(), narrowing);
    }
    return new Narrowings(changed);
  }

  boolean isSet(Narrowing narrowing) {
    return narrowing.equals(set.get(narrowing.facet()));
  }

  /** Those that fulfil all conditions, in their order. */
  List<KeptArticle> admitted(List<KeptArticle> articles, LocalDate today) {
    return set.isEmpty()
        ? articles
        : articles.stream()
            .filter(article ->
                set.values().stream().allMatch(narrowing -> narrowing.admits(article, today)))
            .toList();
  }

  /**
   * What a list can be narrowed to, with the number of articles that would be left.
   *
   * @param articles those that a query has found
   */
  Map<Narrowing, Integer> offers(
      List<KeptArticle> articles, List<Folder> folders, LocalDate today) {
    Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      tallies.put(facet, Tally.of(facet, folders, today));
    }
    for (KeptArticle article : articles) {
      List<Facet> against = new ArrayList<>(0);
      set.forEach((facet, narrowing) -> {
        if (!narrowing.admits(article, today)) {
          against.add(facet);
        }
      });
      // Another condition of a facet would take the place of the one that keeps it out.
      switch (against.size()) {
        case 0 -> tallies.values().forEach(tally -> tally.count(article));
        case 1 ->
            tallies.computeIfPresent(
                against.getFirst(),
                (_, tally) -> {
                  tally.count(article);
                  return tally;
                });
        default -> {}
      }
    }
    Map<Narrowing, Integer> offers = new LinkedHashMap<>();
    tallies.values().forEach(tally -> tally.addTo(offers));
    // What is set stays to be seen, or it could not be taken back.
    set.values().forEach(narrowing -> offers.putIfAbsent(narrowing, 0));
    return offers;
  }
}
