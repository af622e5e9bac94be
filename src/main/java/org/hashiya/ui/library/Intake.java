package org.hashiya.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Reason;
import org.hashiya.library.Analysis;
import org.hashiya.library.Kept;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.library.Shelf;

/**
 * Brings files, and all files of folders, into the library. They are read and analysed side by
 * side, and kept in their order. Ends early when its thread is interrupted; what has been kept
 * until then stays.
 *
 * @param importer reads a file; asked on several threads
 * @param analyst counts an article's words
 * @param progress is told after every file, on the thread that imports
 * @param first gets the first article that could be read as soon as it is kept, on that thread too
 */
record Intake(
    Library library,
    Function<Path, ImportResult> importer,
    Analyst analyst,
    Consumer<Progress> progress,
    Consumer<KeptArticle> first) {
  /** So many articles are kept together: one visit to the disk for all. */
  private static final int BATCH = 25;

  /** So many files may be read ahead of the one that is to be kept next. */
  private static final int AHEAD = 2 * BATCH;

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
   */
  record Report(int kept, int known, List<Unread> unread) {
    Report {
      unread = List.copyOf(unread);
    }
  }

  private sealed interface Outcome {}

  /** Without its analysis where that failed: it is made up for when somebody looks. */
  private record Analysed(Article article, Optional<Analysis> analysis) implements Outcome {}

  private record NotRead(Unread unread) implements Outcome {}

  /**
   * Imports.
   *
   * @param roots files and folders; what is hidden inside a folder is passed over
   */
  Report run(List<Path> roots) throws IOException {
    List<Path> files = files(roots);
    Batch batch = new Batch(library, first);
    List<Unread> unread = new ArrayList<>();
    int done = 0;
    ExecutorService readers = readers();
    try {
      Iterator<Path> waiting = files.iterator();
      Deque<Future<Outcome>> ahead = new ArrayDeque<>();
      while (waiting.hasNext() || !ahead.isEmpty()) {
        while (waiting.hasNext() && ahead.size() < AHEAD) {
          Path file = waiting.next();
          ahead.add(readers.submit(() -> read(file)));
        }
        switch (ahead.remove().get()) {
          case Analysed analysed -> batch.add(analysed);
          case NotRead(Unread file) -> unread.add(file);
        }
        done++;
        progress.accept(new Progress(done, files.size()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      readers.shutdownNow();
    }
    batch.keep();
    return new Report(batch.kept(), batch.known(), unread);
  }

  private Outcome read(Path file) {
    try {
      return switch (importer.apply(file)) {
        case ImportResult.Imported(Article article, _) -> new Analysed(article, analysis(article));
        case ImportResult.Unreadable(Reason reason) -> new NotRead(new Unread(file, reason));
      };
    } catch (RuntimeException e) {
      // One bad file among a thousand is no reason to leave the others out.
      return new NotRead(new Unread(file, new Reason.Failed(e.toString())));
    }
  }

  private Optional<Analysis> analysis(Article article) {
    try {
      return Optional.of(analyst.analyse(article));
    } catch (RuntimeException e) {
      // Without a lexicon there is still a text to be kept.
      return Optional.empty();
    }
  }

  /** One core is left to the window. */
  private static ExecutorService readers() {
    return Executors.newFixedThreadPool(
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        work -> Thread.ofPlatform().name("hashiya-import-reader").daemon().unstarted(work));
  }

  private static List<Path> files(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> inside = Files.walk(root)) {
          inside
              .filter(Files::isRegularFile)
              .filter(Intake::isVisible)
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(root);
      }
    }
    return files;
  }

  private static boolean isVisible(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }

  /** Articles that are to be kept together. */
  private static final class Batch {
    private final Library library;
    private final Consumer<KeptArticle> first;
    private final List<Analysed> waiting = new ArrayList<>();
    private int kept;
    private int known;

    Batch(Library library, Consumer<KeptArticle> first) {
      this.library = library;
      this.first = first;
    }

    void add(Analysed analysed) {
      waiting.add(analysed);
      boolean isFirst = kept + known == 0;
      if (isFirst || waiting.size() == BATCH) {
        List<Long> ids = keep();
        if (isFirst) {
          library.read(shelf -> shelf.articles().find(ids.getFirst())).ifPresent(first);
        }
      }
    }

    /** Returns the numbers of the articles. */
    List<Long> keep() {
      List<Analysed> together = List.copyOf(waiting);
      waiting.clear();
      return together.isEmpty()
          ? List.of()
          : library.write(shelf -> together.stream().map(article -> keep(shelf, article)).toList());
    }

    private long keep(Shelf shelf, Analysed analysed) {
      return switch (shelf.articles().keep(analysed.article)) {
        case Kept.Anew(long id) -> {
          analysed.analysis.ifPresent(analysis -> shelf.articles().analysed(id, analysis));
          kept++;
          yield id;
        }
        case Kept.AlreadyThere(KeptArticle article) -> {
          known++;
          yield article.id();
        }
      };
    }

    int kept() {
      return kept;
    }

    int known() {
      return known;
    }
  }
}
