package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.hashiya.article.Article;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Library;
import org.hashiya.library.Shelf;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Progress;
import org.hashiya.ui.keeping.Bookcase;

/** The versions of an article that the library keeps, or that come with the program. */
final class KnownVersions {
  private KnownVersions() {}

  /** What was kept of a version. */
  private record Kept(ArticleVersion version, Article text) {}

  /** All of them, aligned; takes a moment, of long ones more. */
  static List<Column> of(
      Bookcase bookcase, OptionalLong article, Original original, Progress progress)
      throws InterruptedException, ExecutionException {
    List<Column> columns = new ArrayList<>();
    if (article.isPresent()) {
      Library library = bookcase.library().get();
      List<Kept> all =
          library.read(shelf -> kept(shelf, article.getAsLong())).stream()
              .limit(DeskModel.MOST_VERSIONS)
              .toList();
      for (Kept kept : all) {
        List<Bead> pins =
            kept.version().alignment().map(a -> PinText.read(a.anchors())).orElse(List.of());
        double before = (double) columns.size() / all.size();
        columns.add(
            Column.of(
                kept.version().name(),
                OptionalLong.of(kept.version().id()),
                original,
                kept.text(),
                pins,
                progress.part(before, before + 1.0 / all.size())));
      }
    }
    BundledLibrary bundled = new BundledLibrary();
    for (BundledArticle known : bundled.list()) {
      if (known.title().equals(original.glossed().article().title())) {
        for (String version : known.versions()) {
          Article text = bundled.open(known.slug(), version);
          String name = text.source().publisher();
          if (columns.stream().noneMatch(c -> c.name().equals(name))) {
            columns.add(
                Column.of(name, OptionalLong.empty(), original, text, List.of(), Progress.UNHEARD));
          }
        }
      }
    }
    return columns.stream().limit(DeskModel.MOST_VERSIONS).toList();
  }

  private static List<Kept> kept(Shelf shelf, long article) {
    return shelf.versions().of(article).stream()
        .flatMap(v -> shelf.versions().text(v.id()).map(text -> new Kept(v, text)).stream())
        .toList();
  }

  /** Keeps a version with its alignment in the place of any other of its name. */
  static void keep(Shelf shelf, long article, Column column) {
    Optional<ArticleVersion> same = named(shelf, article, column.name());
    same.ifPresent(known -> shelf.versions().reword(known.id(), column.article()));
    long id =
        same.isPresent()
            ? same.get().id()
            : shelf.versions().keep(article, column.name(), column.article());
    shelf
        .versions()
        .align(
            id,
            new ArticleVersion.Alignment(
                PinText.write(column.alignment().beads()), PinText.write(column.pins())));
    shelf.versions().learn(id, column.unexplained());
  }

  /** Keeps a version no longer. */
  static void remove(Shelf shelf, long article, Column column) {
    named(shelf, article, column.name()).ifPresent(known -> shelf.versions().remove(known.id()));
  }

  private static Optional<ArticleVersion> named(Shelf shelf, long article, String name) {
    return shelf.versions().of(article).stream().filter(v -> v.name().equals(name)).findFirst();
  }
}
