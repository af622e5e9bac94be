package org.hashiya.ui.library;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Knowledge;
import org.hashiya.text.ArabicCollation;

/** The order of the articles in a list. */
public enum ArticleOrder {
  ADDED(by(KeptArticle::added, Comparator.reverseOrder())),
  PUBLISHED(by(Narrowing::day, Comparator.reverseOrder())),
  OPENED(by(article -> article.opened().orElse(Instant.MIN), Comparator.reverseOrder())),
  /** By what the person knows of it; of those that are equally well known the simpler first. */
  EASIEST(
      by(
          article -> article,
          Comparator.comparingDouble(ArticleOrder::share)
              .reversed()
              .thenComparingDouble(ArticleOrder::level))),
  /** By the vocabulary that it asks for, whoever reads it. */
  LEVEL(by(ArticleOrder::level, Comparator.naturalOrder())),
  SHORTEST(by(KeptArticle::words, Comparator.naturalOrder())),
  LONGEST(by(KeptArticle::words, Comparator.reverseOrder())),
  // Comparing keys is ten times as fast as comparing words, and there may be ten thousand.
  TITLE(by(article -> ArabicCollation.key(article.title()), Arrays::compareUnsigned));

  private final UnaryOperator<List<KeptArticle>> sorting;

  ArticleOrder(UnaryOperator<List<KeptArticle>> sorting) {
    this.sorting = sorting;
  }

  /** Sorts articles; those that are equal keep their order. */
  List<KeptArticle> sorted(List<KeptArticle> articles) {
    return sorting.apply(articles);
  }

  /** What an article is sorted by is asked of it once, however often it is compared. */
  private static <K> UnaryOperator<List<KeptArticle>> by(
      Function<KeptArticle, K> key, Comparator<? super K> order) {
    record Keyed<K>(KeptArticle article, K key) {}
    return articles ->
        articles.stream()
            .map(article -> new Keyed<>(article, key.apply(article)))
            .sorted((a, b) -> order.compare(a.key, b.key))
            .map(Keyed::article)
            .toList();
  }

  /** What has not been analysed comes last. */
  private static double share(KeptArticle article) {
    return article.knowledge().map(Knowledge::share).orElse(-1.0);
  }

  /** What has not been judged comes last. */
  private static double level(KeptArticle article) {
    return article.level().orElse(Double.MAX_VALUE);
  }
}
