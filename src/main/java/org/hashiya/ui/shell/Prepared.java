package org.hashiya.ui.shell;

import java.util.concurrent.CompletableFuture;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.ImportResult;
import org.jspecify.annotations.Nullable;

/**
 * A text as it comes from beside the FX thread.
 *
 * @param sourceLine worded already: counting a book's words takes its time
 * @param glossed if that could be done on the way without making anybody wait for the text
 */
record Prepared(ImportResult result, String sourceLine, @Nullable GlossedArticle glossed) {
  /** A longer text shows before its words are looked up. */
  private static final int SHORT = 20_000;

  static Prepared of(ImportResult result, CompletableFuture<? extends Glosser> glosser) {
    return switch (result) {
      case ImportResult.Unreadable _ -> new Prepared(result, "", null);
      case ImportResult.Imported(Article article, _) -> {
        boolean atOnce =
            glosser.isDone() && !glosser.isCompletedExceptionally() && article.wordCount() < SHORT;
        yield new Prepared(
            result, SourceLine.of(article), atOnce ? glosser.join().gloss(article) : null);
      }
    };
  }
}
