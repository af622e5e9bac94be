package org.hashiya.ui.shell;

import java.util.function.Consumer;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.library.KeptArticle;
import org.hashiya.search.Line;
import org.hashiya.ui.concordance.ArticleRef;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opens the article that a line of the concordance is from, at the line's place. */
final class LineOpener implements Consumer<Line> {
  private final ReaderModel reader;
  private final Opening opening;
  private final Bookcase bookcase;
  private final Bookmark bookmark;
  private final Tasks tasks;
  private @Nullable Line awaited;

  LineOpener(
      ReaderModel reader, Opening opening, Bookcase bookcase, Bookmark bookmark, Tasks tasks) {
    this.reader = reader;
    this.opening = opening;
    this.bookcase = bookcase;
    this.bookmark = bookmark;
    this.tasks = tasks;
    reader.glossedProperty().subscribe(this::arrive);
    // When the library has found the article it returns to where reading stopped; the line
    // prevails.
    bookmark.keptProperty().subscribe(this::arrive);
  }

  @Override
  public void accept(Line line) {
    awaited = line;
    Article shown = reader.articleProperty().get();
    KeptArticle kept = bookmark.keptProperty().get();
    ArticleRef article = ArticleRef.of(line.article().id()).orElseGet(ArticleRef.BeingRead::new);
    boolean isShown =
        switch (article) {
          case ArticleRef.BeingRead _ -> true;
          case ArticleRef.Bundled _ -> shown != null && isOf(line, shown);
          case ArticleRef.InLibrary(long number) -> kept != null && kept.id() == number;
        };
    if (isShown) {
      arrive();
      return;
    }
    switch (article) {
      case ArticleRef.BeingRead _ -> {}
      case ArticleRef.Bundled(String slug) -> opening.openBundled(slug);
      case ArticleRef.InLibrary(long number) -> {
        bookmark.expect(number);
        opening.openKept(
            line.article().title(),
            () ->
                bookcase
                    .library()
                    .join()
                    .read(shelf -> shelf.articles().text(number))
                    .orElseThrow(() -> new IllegalStateException(line.article().title())),
            () -> awaited = awaited == line ? null : awaited);
      }
    }
  }

  private void arrive() {
    Line line = awaited;
    Article shown = reader.articleProperty().get();
    if (line == null || shown == null || !isOf(line, shown)) {
      return;
    }
    if (isIn(shown, line.place())) {
      tasks.later(() -> {
        if (reader.articleProperty().get() == shown) {
          reader.pin(line.place());
        }
      });
    }
    if (bookmark.keptProperty().get() != null) {
      awaited = null;
    }
  }

  private static boolean isOf(Line line, Article article) {
    return line.article().title().equals(article.title())
        && line.article().source().publisher().equals(article.source().publisher());
  }

  private static boolean isIn(Article article, Place place) {
    return place.block() < article.blocks().size()
        && place.token() < article.blocks().get(place.block()).tokens().size();
  }
}
