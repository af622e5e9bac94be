package org.hashiya.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Reason;
import org.hashiya.library.Analysis;
import org.hashiya.library.Kept;
import org.hashiya.library.Library;

/**
 * Brings all texts of a folder, and of the folders in it, into the library. Ends early when its
 * thread is interrupted; what has been kept until then stays.
 *
 * @param importer reads a file
 * @param analyser counts an article's words
 * @param progress is told after every file, on the thread that imports
 */
record FolderImport(
    Library library,
    Function<Path, ImportResult> importer,
    Function<Article, Analysis> analyser,
    Consumer<Progress> progress) {
  /** So many articles are kept together: one visit to the disk for all. */
  private static final int BATCH = 25;

  /**
   * How far it has come.
   *
   * @param done files that have been looked at
   */
  record Progress(int done, int total) {}

  /**
   * What came of it.
   *
   * @param kept how many articles are new
   * @param known how many were there already
   * @param unread the files in which there was nothing to read
   * @param complete false if it was ended early
   */
  record Report(int kept, int known, List<Unread> unread, boolean complete) {
    Report {
      unread = List.copyOf(unread);
    }
  }

  /** A file in which there was nothing to read. */
  record Unread(Path file, Reason reason) {}

  private record Analysed(Article article, Analysis analysis) {}

  Report run(Path folder) throws IOException {
    List<Path> files = files(folder);
    List<Unread> unread = new ArrayList<>();
    List<Analysed> batch = new ArrayList<>();
    int[] counts = new int[2];
    int done = 0;
    for (Path file : files) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      switch (importer.apply(file)) {
        case ImportResult.Imported(Article article, _) ->
            batch.add(new Analysed(article, analyser.apply(article)));
        case ImportResult.Unreadable(Reason reason) -> unread.add(new Unread(file, reason));
      }
      done++;
      if (batch.size() == BATCH) {
        keep(batch, counts);
      }
      progress.accept(new Progress(done, files.size()));
    }
    keep(batch, counts);
    return new Report(counts[0], counts[1], unread, done == files.size());
  }

  private void keep(List<Analysed> batch, int[] counts) {
    if (batch.isEmpty()) {
      return;
    }
    library.change(shelf -> {
      for (Analysed analysed : batch) {
        Kept kept = shelf.articles().keep(analysed.article);
        switch (kept) {
          case Kept.Anew(long id) -> {
            shelf.articles().analysed(id, analysed.analysis);
            counts[0]++;
          }
          case Kept.AlreadyThere _ -> counts[1]++;
        }
      }
    });
    batch.clear();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(FolderImport::isVisible).sorted().toList();
    }
  }

  private static boolean isVisible(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }
}
