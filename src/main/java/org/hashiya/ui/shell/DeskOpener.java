package org.hashiya.ui.shell;

import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.task.Tasks;

/** Opens an article of the library, and its versions as soon as it is there. */
final class DeskOpener implements LongConsumer {
  private final ReaderModel reader;
  private final Bookmark bookmark;
  private final Bookcase bookcase;
  private final Consumer<KeptArticle> opener;
  private final Screens screens;
  private final Tasks tasks;
  private OptionalLong awaited = OptionalLong.empty();

  /**
   * @param opener opens the article in the text
   */
  DeskOpener(
      ReaderModel reader,
      Bookmark bookmark,
      Bookcase bookcase,
      Consumer<KeptArticle> opener,
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
  public void accept(long article) {
    awaited = OptionalLong.of(article);
    bookcase.ask(
        "open-versions", shelf -> shelf.articles().find(article), found -> found.ifPresent(opener));
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
