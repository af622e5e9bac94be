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
          if (!library.openProperty().get()) {
            tell(news, notices);
          }
        });
  }

  /** What has been said here need not be said again when the library's page opens. */
  private void tell(LibraryModel.News news, Consumer<Notice> notices) {
    switch (news) {
      case LibraryModel.News.Imported imported -> {
        notices.accept(new Notice.Imported(imported));
        library.dismiss();
      }
      case LibraryModel.News.Stopped stopped -> {
        notices.accept(new Notice.ImportStopped(stopped));
        library.dismiss();
      }
      case LibraryModel.News.None _,
          LibraryModel.News.Deleted _,
          LibraryModel.News.Importing _,
          LibraryModel.News.BackedUp _,
          LibraryModel.News.Restored _ -> {}
    }
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
