package org.hashiya.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.library.LibraryModel;

/**
 * Files that a person brings. A single one is opened; of several, or of a folder, all come into the
 * library, and the first that can be read is opened.
 */
public final class Inlet {
  private final Opening opening;
  private final LibraryModel library;
  private final Bookcase bookcase;
  private final Consumer<KeptArticle> opener;

  /**
   * @param opener shows an article of the library
   * @param notices gets what came of several files, unless the library's page says so
   */
  Inlet(
      Opening opening,
      LibraryModel library,
      Bookcase bookcase,
      Consumer<KeptArticle> opener,
      Consumer<Notice> notices) {
    this.opening = opening;
    this.library = library;
    this.bookcase = bookcase;
    this.opener = opener;
    library
        .newsProperty()
        .subscribe(news -> {
          if (news instanceof LibraryModel.News.Imported imported
              && !library.openProperty().get()) {
            notices.accept(new Notice.Imported(imported));
          }
        });
  }

  /** Takes in what a person has chosen or dropped; nothing for none. */
  public void bring(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    boolean single = files.size() == 1 && !Files.isDirectory(files.getFirst());
    if (single || bookcase.library().isCompletedExceptionally()) {
      opening.open(files.getFirst());
    } else {
      library.bring(files, opener);
    }
  }

  /** Takes in what comes after an article that is open already. */
  public void bringMore(List<Path> files) {
    if (!files.isEmpty()) {
      library.bring(files, _ -> {});
    }
  }
}
