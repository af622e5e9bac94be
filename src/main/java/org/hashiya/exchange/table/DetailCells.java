package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.lexicon.term.Detail;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a row together again to details; what is said of a detail follows it. */
final class DetailCells {
  private final Optional<Locale> language;
  private final List<Building> roots = new ArrayList<>();

  private record Building(String category, String text, List<Building> parts) {
    Detail detail(Optional<Locale> language) {
      return new Detail(
          category, text, language, parts.stream().map(p -> p.detail(Optional.empty())).toList());
    }
  }

  DetailCells(Optional<Locale> language) {
    this.language = language;
  }

  /** Takes a cell; an empty one says nothing. */
  void add(List<String> path, String text) {
    if (text.isBlank()) {
      return;
    }
    List<Building> into = roots;
    for (String category : path.subList(0, path.size() - 1)) {
      Building above = last(into, category);
      if (above == null) {
        roots.add(new Building(String.join(Labels.PART, path), text, new ArrayList<>()));
        return;
      }
      into = above.parts;
    }
    into.add(new Building(path.getLast(), text, new ArrayList<>()));
  }

  List<Detail> details() {
    return roots.stream().map(b -> b.detail(language)).toList();
  }

  private static @Nullable Building last(List<Building> buildings, String category) {
    for (int i = buildings.size() - 1; i >= 0; i--) {
      if (buildings.get(i).category.equals(category)) {
        return buildings.get(i);
      }
    }
    return null;
  }
}
