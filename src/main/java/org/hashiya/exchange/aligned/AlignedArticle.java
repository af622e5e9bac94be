package org.hashiya.exchange.aligned;

import java.util.List;

/**
 * An article beside its versions.
 *
 * @param editions the article, then its versions; never empty
 * @param rows what belongs together: for each edition its sentences, or an empty text where it has
 *     none
 */
public record AlignedArticle(String title, List<Edition> editions, List<List<String>> rows) {
  public AlignedArticle {
    editions = List.copyOf(editions);
    rows = rows.stream().map(List::copyOf).toList();
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("no article");
    }
    int columns = editions.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("rows that are not " + columns + " wide");
    }
  }
}
