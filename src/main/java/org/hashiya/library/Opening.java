package org.hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Opens the file of a folder, in whatever state it is. */
record Opening(Path folder, Clock clock) {
  static final String FILE = "library.db";

  /** Stands beside the file when something in it could not be read. */
  static final String SUSPECT = "library.suspect";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  /** What SQLite keeps beside its file; it belongs to it until it is closed. */
  private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

  Opened open() {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      try {
        return opened(file);
      } catch (LibraryException e) {
        if (e.trouble() instanceof Trouble.Damaged) {
          return rescued(file);
        }
        return new Opened.Refused(e.trouble());
      }
    } catch (LibraryException e) {
      return new Opened.Refused(e.trouble());
    } catch (IOException e) {
      return new Opened.Refused(new Trouble.NotWritable());
    }
  }

  private Opened opened(Path file) throws IOException {
    boolean emptied = Files.exists(file) && Files.size(file) == 0 && !Backups.in(folder).isEmpty();
    if (emptied) {
      throw new LibraryException(new Trouble.Damaged());
    }
    boolean suspect = Files.exists(folder.resolve(SUSPECT));
    boolean killed = isFilled(folder.resolve(FILE + "-wal"));
    Sql sql = Connections.open(file);
    try {
      if ((suspect || killed) && !isSound(sql)) {
        throw new LibraryException(new Trouble.Damaged());
      }
      if (!Migrations.apply(sql)) {
        sql.close();
        return new Opened.Refused(new Trouble.Newer());
      }
      if (suspect) {
        // The tables are sound, so it was the index of words, which is made of them.
        sql.begin();
        new Articles(sql, clock).indexAll();
        sql.commit();
        Files.deleteIfExists(folder.resolve(SUSPECT));
      }
      return new Opened.Whole(new Library(folder, clock, sql));
    } catch (LibraryException | IOException e) {
      sql.close();
      throw e;
    }
  }

  private Opened rescued(Path file) throws IOException {
    String stamp = STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    Path copy = folder.resolve("library-damaged-" + stamp + ".db");
    Path work = folder.resolve("rescue.db");
    Path fresh = folder.resolve("rescued.db");
    for (String companion : COMPANIONS) {
      Files.deleteIfExists(beside(work, companion));
      Files.deleteIfExists(beside(fresh, companion));
      if (Files.exists(beside(file, companion))) {
        Files.copy(
            beside(file, companion), beside(copy, companion), StandardCopyOption.REPLACE_EXISTING);
        // SQLite writes into what it reads, and the copy stays as it was found.
        Files.copy(beside(file, companion), beside(work, companion));
      }
    }
    Rescue rescue = Rescuer.rescue(work, fresh, Backups.in(folder).stream().findFirst());
    for (String companion : COMPANIONS) {
      Files.deleteIfExists(beside(work, companion));
      if (!companion.isEmpty()) {
        Files.deleteIfExists(beside(file, companion));
      }
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(folder.resolve(SUSPECT));
    return new Opened.Rescued(new Library(folder, clock, Connections.open(file)), copy, rescue);
  }

  static boolean isSound(Sql sql) {
    try {
      return sql.list("PRAGMA quick_check(1)", Row::text).equals(List.of("ok"));
    } catch (LibraryException e) {
      if (e.trouble() instanceof Trouble.Damaged) {
        return false;
      }
      throw e;
    }
  }

  private static Path beside(Path file, String companion) {
    return file.resolveSibling(file.getFileName() + companion);
  }

  private static boolean isFilled(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }
}
