package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.exchange.aligned.AlignedArticle;
import org.hashiya.exchange.aligned.Edition;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;

/** What lies on the desk, as other programs may have it. */
final class AlignedColumns {
  private AlignedColumns() {}

  /**
   * The rows of the desk, the article's sentences first in each.
   *
   * @param original what the article's column is called
   */
  static AlignedArticle of(Article article, String original, List<Column> columns) {
    List<Edition> editions = new ArrayList<>();
    editions.add(new Edition(original, article.language()));
    columns.forEach(c -> editions.add(new Edition(c.name(), c.article().language())));
    List<Passage> passages = Passage.of(article);
    List<List<String>> rows =
        DeskRow.of(passages.size(), columns).stream()
            .map(row -> texts(row, passages, columns))
            .toList();
    return new AlignedArticle(article.title(), editions, rows);
  }

  private static List<String> texts(DeskRow row, List<Passage> passages, List<Column> columns) {
    List<String> texts = new ArrayList<>();
    texts.add(Passage.text(passages, row.arabic()));
    for (int c = 0; c < columns.size(); c++) {
      List<Integer> english =
          row.versions().get(c).stream().map(Bead::english).flatMap(List::stream).sorted().toList();
      texts.add(Passage.text(columns.get(c).passages(), english));
    }
    return texts;
  }
}
