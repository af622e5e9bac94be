package org.hashiya.ui.shell;

import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.parallel.VersionsOpener;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.task.Tasks;

/** Opens an article of the library, and its versions as soon as it is there. */
final class DeskOpener implements VersionsOpener {
  private final ReaderModel reader;
  private final Bookmark bookmark;
  private final Bookcase bookcase;
  private final BiConsumer<KeptArticle, Runnable> opener;
  private final Screens screens;
  private final Tasks tasks;
  private OptionalLong awaited = OptionalLong.empty();

  /**
   * @param opener opens the article in the text, or calls what is to be called if it does not
   */
  DeskOpener(
      ReaderModel reader,
      Bookmark bookmark,
      Bookcase bookcase,
      BiConsumer<KeptArticle, Runnable> opener,
      Screens screens,
      Tasks tasks) {
    this.reader = reader;
    this.bookmark = bookmark;
    this.bookcase = bookcase;
    this.opener = opener;
    this.screens = screens;
    this.tasks = tasks;
    bookmark.keptProperty().subscribe(this::arrive);
    reader.glossedProperty().subscribe(this::arrive);
  }

  @Override
  public void open(long article, Runnable failed) {
    awaited = OptionalLong.of(article);
    Runnable forget =
        () -> {
          // Another article may be awaited by now.
          if (awaited.equals(OptionalLong.of(article))) {
            awaited = OptionalLong.empty();
          }
          failed.run();
        };
    tasks.start(
        "open-versions",
        () -> bookcase.library().get().read(shelf -> shelf.articles().find(article)),
        found -> found.ifPresentOrElse(kept -> opener.accept(kept, forget), forget),
        problem -> {
          forget.run();
          bookcase.fail(problem);
        });
  }

  private void arrive() {
    KeptArticle kept = bookmark.keptProperty().get();
    GlossedArticle glossed = reader.glossedProperty().get();
    boolean isShown = glossed != null && glossed.article() == reader.articleProperty().get();
    if (isShown && kept != null && awaited.equals(OptionalLong.of(kept.id()))) {
      awaited = OptionalLong.empty();
      // The article that arrives closes what lies over it; the desk opens behind that.
      tasks.later(() -> screens.show(Screen.DESK));
    }
  }
}
