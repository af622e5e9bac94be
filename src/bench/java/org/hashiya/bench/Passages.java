package org.hashiya.bench;

import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.parallel.Passage;

/** Articles behind each other as one. */
final class Passages {
  private Passages() {}

  static int count(List<Article> articles) {
    return articles.stream().mapToInt(a -> Passage.of(a).size()).sum();
  }

  static Article joined(List<Article> articles) {
    List<Block> blocks = articles.stream().flatMap(a -> a.blocks().stream()).toList();
    Article first = articles.getFirst();
    return new Article(first.title(), first.source(), first.language(), blocks);
  }
}
