package org.hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the file of a folder, in whatever state it is. */
record Opening(Path folder, Clock clock) {
  static final String FILE = "library.db";

  Opened open() {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return new Opened.Refused(new Trouble.NotWritable());
    }
    try {
      return opened(file);
    } catch (LibraryException e) {
      return new Opened.Refused(e.trouble());
    }
  }

  private Opened opened(Path file) {
    Sql sql = Connections.open(file);
    try {
      if (!Migrations.apply(sql)) {
        sql.close();
        return new Opened.Refused(new Trouble.Newer());
      }
      return new Opened.Whole(new Library(file, clock, sql));
    } catch (LibraryException e) {
      sql.close();
      throw e;
    }
  }
}
