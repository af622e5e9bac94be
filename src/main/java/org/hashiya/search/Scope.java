package org.hashiya.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles are searched.
 *
 * @param publishers empty for all
 * @param from the first day; an article without a date is only in a scope without days
 * @param to the last day
 */
public record Scope(Set<String> publishers, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** All of them. */
  public static final Scope EVERYTHING = new Scope(Set.of(), Optional.empty(), Optional.empty());

  public Scope {
    publishers = Set.copyOf(publishers);
  }

  /** Whether an article is searched. */
  public boolean holds(ArticleCard article) {
    Optional<LocalDate> day = article.source().published();
    return (publishers.isEmpty() || publishers.contains(article.source().publisher()))
        && from.map(first -> day.isPresent() && !day.get().isBefore(first)).orElse(true)
        && to.map(last -> day.isPresent() && !day.get().isAfter(last)).orElse(true);
  }
}
