package org.hashiya.ui.library;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;
import org.jspecify.annotations.Nullable;

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

  boolean admits(KeptArticle article, LocalDate today) {
    return admits(article, today, null);
  }

  private boolean admits(KeptArticle article, LocalDate today, @Nullable Facet except) {
    return set.values().stream()
        .filter(narrowing -> narrowing.facet() != except)
        .allMatch(narrowing -> narrowing.admits(article, today));
  }

  /**
   * What a list can be narrowed to, with the number of articles that would be left.
   *
   * @param articles those that a query has found
   */
  Map<Narrowing, Integer> offers(
      List<KeptArticle> articles, List<Folder> folders, LocalDate today) {
    Map<Narrowing, Integer> offers = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<KeptArticle> left =
          articles.stream().filter(article -> admits(article, today, facet)).toList();
      switch (facet) {
        case READING -> count(offers, left, today, Narrowing.Reading.values());
        case KNOWN -> count(offers, left, today, Narrowing.Known.values());
        case LENGTH -> count(offers, left, today, Narrowing.Length.values());
        case DATE -> count(offers, left, today, Narrowing.Age.values());
        case FOLDER -> {
          Map<Long, Integer> counts = new LinkedHashMap<>();
          left.forEach(a -> a.folder().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
          folders.forEach(folder ->
              offers.put(
                  new Narrowing.InFolder(folder.id(), folder.name()),
                  counts.getOrDefault(folder.id(), 0)));
        }
        case TAG ->
            left.forEach(article ->
                article
                    .tags()
                    .forEach(tag -> offers.merge(new Narrowing.Tagged(tag), 1, Integer::sum)));
        case SOURCE -> left.forEach(article -> source(article, offers));
      }
    }
    // What is set stays to be seen, or it could not be taken back.
    set.values().forEach(narrowing -> offers.putIfAbsent(narrowing, 0));
    return offers;
  }

  private static void source(KeptArticle article, Map<Narrowing, Integer> offers) {
    String publisher = article.source().publisher();
    if (Narrowing.isFile(article)) {
      offers.merge(new Narrowing.FromFiles(), 1, Integer::sum);
    } else if (!publisher.isEmpty()) {
      offers.merge(new Narrowing.From(publisher), 1, Integer::sum);
    }
  }

  private static void count(
      Map<Narrowing, Integer> offers,
      List<KeptArticle> articles,
      LocalDate today,
      Narrowing[] narrowings) {
    for (Narrowing narrowing : narrowings) {
      int count =
          (int) articles.stream().filter(article -> narrowing.admits(article, today)).count();
      if (count > 0) {
        offers.put(narrowing, count);
      }
    }
  }
}
