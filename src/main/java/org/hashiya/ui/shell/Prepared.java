package org.hashiya.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /** In milliseconds. */
  private static final long PATIENCE = 500;

  static Prepared of(ImportResult result, CompletableFuture<? extends Glosser> glosser) {
    return switch (result) {
      case ImportResult.Unreadable _ -> new Prepared(result, "", null);
      case ImportResult.Imported(Article article, _) -> {
        boolean isShort = article.wordCount() < SHORT;
        yield new Prepared(
            result, SourceLine.of(article), isShort ? glossed(article, glosser) : null);
      }
    };
  }

  /** A lexicon that is about to be there is waited for: a page is better laid once than twice. */
  private static @Nullable GlossedArticle glossed(
      Article article, CompletableFuture<? extends Glosser> glosser) {
    try {
      return glosser.get(PATIENCE, TimeUnit.MILLISECONDS).gloss(article);
    } catch (TimeoutException | ExecutionException e) {
      // The words are looked up when the text is there; what is wrong is said then.
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
