package org.hashiya.ui.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;

/** Counts how many articles each condition of a facet would leave. */
final class Tally {
  private final Map<Narrowing, Integer> counts = new LinkedHashMap<>();
  private final Function<KeptArticle, Stream<Narrowing>> sorting;
  private final boolean keepsEmpty;

  /**
   * @param sorting which conditions of the facet an article fulfils
   * @param keepsEmpty whether a condition is offered that no article fulfils
   */
  private Tally(Function<KeptArticle, Stream<Narrowing>> sorting, boolean keepsEmpty) {
    this.sorting = sorting;
    this.keepsEmpty = keepsEmpty;
  }

  static Tally of(Facet facet, List<Folder> folders, LocalDate today) {
    return switch (facet) {
      case READING -> ofFixed(Narrowing.Reading.values(), today);
      case KNOWN -> ofFixed(Narrowing.Known.values(), today);
      case LENGTH -> ofFixed(Narrowing.Length.values(), today);
      case DATE -> ofFixed(Narrowing.Age.values(), today);
      case FOLDER -> ofFolders(folders);
      case TAG -> new Tally(article -> article.tags().stream().map(Narrowing.Tagged::new), false);
      case SOURCE -> new Tally(article -> Narrowing.source(article).stream(), false);
    };
  }

  private static Tally ofFixed(Narrowing[] conditions, LocalDate today) {
    Tally tally =
        new Tally(
            article -> Arrays.stream(conditions).filter(c -> c.admits(article, today)), false);
    tally.begin(Arrays.stream(conditions));
    return tally;
  }

  private static Tally ofFolders(List<Folder> folders) {
    Map<Long, Narrowing> byId =
        folders.stream()
            .collect(
                Collectors.toMap(
                    Folder::id,
                    folder -> new Narrowing.InFolder(folder.id(), folder.name()),
                    (first, _) -> first,
                    LinkedHashMap::new));
    Tally tally = new Tally(article -> article.folder().map(byId::get).stream(), true);
    tally.begin(byId.values().stream());
    return tally;
  }

  private void begin(Stream<Narrowing> conditions) {
    conditions.forEach(condition -> counts.put(condition, 0));
  }

  void count(KeptArticle article) {
    sorting.apply(article).forEach(condition -> counts.merge(condition, 1, Integer::sum));
  }

  void addTo(Map<Narrowing, Integer> offers) {
    counts.forEach((condition, count) -> {
      if (count > 0 || keepsEmpty) {
        offers.put(condition, count);
      }
    });
  }
}
