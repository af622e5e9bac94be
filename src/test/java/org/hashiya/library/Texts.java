package org.hashiya.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;

/** Articles for tests of the library. */
final class Texts {
  private Texts() {}

  /** An Arabic article of a title and paragraphs. */
  static Article article(String title, String... paragraphs) {
    List<Block> blocks =
        Stream.concat(
                Stream.of(Block.of(Block.Kind.TITLE, title)),
                Arrays.stream(paragraphs).map(text -> Block.of(Block.Kind.PARAGRAPH, text)))
            .toList();
    return new Article(
        title,
        new Source("صحيفة الميناء", Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()),
        Locale.of("ar"),
        blocks);
  }

  /** One of many articles, no two of them the same. */
  static Article numbered(int number) {
    return article("خبر رقم " + number, "وصلت السفينة إلى الميناء رقم " + number + " صباح اليوم.");
  }
}
