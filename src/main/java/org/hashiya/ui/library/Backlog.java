package org.hashiya.ui.library;

import java.util.List;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.library.Analysis;
import org.hashiya.library.Library;

/**
 * Analyses what came into the library without having been analysed: articles that nobody has opened
 * yet, and those that an older version has kept. Ends early when its thread is interrupted.
 */
record Backlog(Library library, Analyst analyst) {
  /** So many articles are kept together. */
  private static final int BATCH = 25;

  private record Analysed(long id, Analysis analysis) {}

  /** Returns how many articles have been analysed. */
  int run() {
    List<Long> ids = library.read(shelf -> shelf.articles().unanalysed());
    int done = 0;
    while (done < ids.size() && !Thread.currentThread().isInterrupted()) {
      List<Long> next = ids.subList(done, Math.min(done + BATCH, ids.size()));
      List<Analysed> batch = next.stream().map(this::analysed).flatMap(Optional::stream).toList();
      library.change(shelf -> batch.forEach(a -> shelf.articles().analysed(a.id, a.analysis)));
      done += next.size();
    }
    return done;
  }

  private Optional<Analysed> analysed(long id) {
    Optional<Article> text = library.read(shelf -> shelf.articles().text(id));
    return text.map(article -> new Analysed(id, analyst.analyse(article)));
  }
}
