package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.exchange.ReadResult;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Shelf;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Translation memories that come to the desk: as versions of the article where they are of it, else
 * as an article of their own if the person wants it.
 */
final class MemoryModel {
  /** Share of the work: until a memory is read. */
  private static final double READ = 0.5;

  private final Tasks tasks;
  private final Bookcase bookcase;
  private final VersionsOpener opener;
  private final Consumer<@Nullable DeskTrouble> trouble;
  private final Advance advance;
  private final ReadOnlyObjectWrapper<Optional<Memory.Own>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Tasks.@Nullable Run run;

  /** A memory as it has been read, with the versions of the article that it holds. */
  private record Read(Memory memory, List<Column> columns) {}

  /**
   * @param opener opens an article of the library with its versions
   * @param trouble gets why nothing came; null when something is asked for anew
   */
  MemoryModel(
      Tasks tasks,
      Bookcase bookcase,
      VersionsOpener opener,
      Consumer<@Nullable DeskTrouble> trouble) {
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.opener = opener;
    this.trouble = trouble;
    advance = new Advance(tasks);
  }

  /** Whether a file is a translation memory, by its name. */
  static boolean isMemory(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  /** How far a memory has been read and aligned, from 0 to 1; 1 while there is none. */
  ReadOnlyDoubleProperty progressProperty() {
    return advance.shareProperty();
  }

  /** A memory of another article, which may be opened as one; empty while there is none. */
  ReadOnlyObjectProperty<Optional<Memory.Own>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /**
   * Reads a memory.
   *
   * @param room for so many versions
   */
  void read(NewVersion.Wanted wanted, int room, Path file) {
    cancel();
    trouble.accept(null);
    Progress progress = advance.begin();
    run =
        tasks.start(
            "memory",
            () -> read(wanted, file, progress),
            result -> {
              advance.end();
              arrive(wanted, room, result);
            },
            problem -> {
              advance.end();
              trouble.accept(new DeskTrouble.Failed(problem));
            });
  }

  private static ReadResult<Read> read(NewVersion.Wanted wanted, Path file, Progress progress) {
    List<Passage> passages = wanted.original().passages();
    return switch (Memory.read(file, passages, progress.part(0, READ)::at)) {
      case ReadResult.Refused<Memory>(var fault) -> new ReadResult.Refused<>(fault);
      case ReadResult.Read<Memory>(Memory memory, var losses) -> {
        List<Column> columns = columns(wanted, memory, progress.part(READ, 1));
        yield new ReadResult.Read<>(new Read(memory, columns), losses);
      }
    };
  }

  /** The versions that a memory holds of the article; none where it is one of something else. */
  private static List<Column> columns(NewVersion.Wanted wanted, Memory memory, Progress progress) {
    List<Memory.Version> versions = memory.isOfArticle() ? memory.versions() : List.of();
    List<Column> columns = new ArrayList<>();
    for (Memory.Version version : versions) {
      double before = (double) columns.size() / versions.size();
      columns.add(
          Column.of(
              wanted.unused(version.name()),
              OptionalLong.empty(),
              wanted.original(),
              version.text(),
              version.beads(),
              progress.part(before, before + 1.0 / versions.size())));
    }
    return columns;
  }

  private void arrive(NewVersion.Wanted wanted, int room, ReadResult<Read> result) {
    switch (result) {
      case ReadResult.Refused<Read>(var fault) -> trouble.accept(new DeskTrouble.Memory(fault));
      case ReadResult.Read<Read>(Read read, var losses) -> {
        read.columns().stream().limit(room).forEach(wanted.arrived());
        if (read.columns().size() > room) {
          trouble.accept(new DeskTrouble.Full());
        } else if (read.columns().isEmpty()) {
          offer.set(read.memory().own());
          if (offer.get().isEmpty()) {
            trouble.accept(new DeskTrouble.ForeignMemory(read.memory().units()));
          }
        } else if (!losses.isEmpty()) {
          trouble.accept(new DeskTrouble.Incomplete(losses));
        }
      }
    }
  }

  /** Stops reading; what was read so far is forgotten. */
  void cancel() {
    if (run != null) {
      run.cancel();
      run = null;
    }
    advance.end();
    offer.set(Optional.empty());
  }

  /** Opens the memory that is offered as an article with its versions. */
  void open() {
    Optional<Memory.Own> own = offer.get();
    offer.set(Optional.empty());
    own.ifPresent(
        memory -> bookcase.keep(shelf -> keep(shelf, memory), id -> opener.open(id, () -> {})));
  }

  private static long keep(Shelf shelf, Memory.Own own) {
    long article = shelf.articles().keep(own.article()).id();
    for (Memory.Version version : own.versions()) {
      String beads = PinText.write(version.beads());
      long id = shelf.versions().keep(article, version.name(), version.text());
      shelf.versions().align(id, new ArticleVersion.Alignment(beads, beads));
    }
    return article;
  }
}
