package org.hashiya.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of the whole library, each of them one file. */
public final class Backups {
  private static final String FOLDER = "backups";
  private static final String NAME = "library-";
  private static final String ENDING = ".db";
  private static final String DRAFT = ".new";

  /** The days of which a copy is kept. */
  private static final int DAYS = 7;

  private final Library library;

  Backups(Library library) {
    this.library = library;
  }

  /** The daily copies in a library's folder, the latest first. */
  static List<Path> in(Path folder) throws IOException {
    Path backups = folder.resolve(FOLDER);
    if (!Files.isDirectory(backups)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files
          .filter(file -> name(file).startsWith(NAME) && name(file).endsWith(ENDING))
          .sorted(Comparator.comparing(Backups::name).reversed())
          .toList();
    }
  }

  /** The daily copies, the latest first. */
  public List<Path> list() throws IOException {
    return in(library.folder());
  }

  /**
   * Copies the library into one file, which it replaces in one step.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling(name(target) + DRAFT);
    Files.createDirectories(draft.resolveSibling("."));
    Files.deleteIfExists(draft);
    try {
      try (Sql sql = Connections.open(library.file())) {
        sql.run("VACUUM INTO '" + draft.toString().replace("'", "''") + "'");
      }
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Makes the copy of a day, if there is none yet and the library is sound, and lets go of old
   * ones.
   *
   * @return the copy, if it was made now
   * @throws LibraryException if the library turns out to be damaged
   */
  public Optional<Path> daily(LocalDate today) throws IOException {
    Path copy = library.folder().resolve(FOLDER).resolve(NAME + today + ENDING);
    if (Files.exists(copy)) {
      return Optional.empty();
    }
    try (Sql sql = Connections.open(library.file())) {
      if (!Opening.isSound(sql)) {
        library.suspect();
        throw new LibraryException(new Trouble.Damaged());
      }
    }
    save(copy);
    for (Path old : list().stream().skip(DAYS).toList()) {
      Files.deleteIfExists(old);
    }
    return Optional.of(copy);
  }

  /**
   * Puts a copy in place of what the library holds now. That is kept beside the daily copies.
   *
   * @return what stands against it; then nothing has changed
   * @throws IOException if the copy cannot be read or the present state cannot be kept
   */
  public Optional<Trouble> restore(Path copy) throws IOException {
    Path work = Files.createTempFile(library.folder(), "restore", ENDING);
    try {
      Files.copy(copy, work, StandardCopyOption.REPLACE_EXISTING);
      try (Sql sql = Connections.open(work)) {
        if (!isLibrary(sql)) {
          return Optional.of(new Trouble.NotALibrary());
        }
        if (!Migrations.apply(sql)) {
          return Optional.of(new Trouble.Newer());
        }
        sql.run("PRAGMA journal_mode = DELETE");
      } catch (LibraryException e) {
        return Optional.of(
            e.trouble() instanceof Trouble.Damaged ? new Trouble.NotALibrary() : e.trouble());
      }
      save(library.folder().resolve(FOLDER).resolve("before-restore" + ENDING));
      library.replace(work);
      return Optional.empty();
    } finally {
      Files.deleteIfExists(work);
    }
  }

  private static boolean isLibrary(Sql sql) {
    return Opening.isSound(sql)
        && sql.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('article', 'migration')")
            == 2;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
