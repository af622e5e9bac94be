package org.hashiya.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a file the way the library needs them. */
final class Connections {
  /** How long one window waits while another writes. */
  private static final int PATIENCE_MILLIS = 10_000;

  private static final int CACHE_KIB = 16 << 10;

  private Connections() {}

  /** A connection that reads and writes; makes the file where there is none. */
  static Sql open(Path file) {
    try {
      Connection connection = config().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      try (Statement statement = connection.createStatement()) {
        // Readers do not wait for the writer, and a killed writer leaves the file whole. What is
        // committed is on the disk, so that it outlives a power cut as well.
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        statement.execute("PRAGMA cache_size = -" + CACHE_KIB);
        return new Sql(connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  /** A connection to a file that must not be changed, in whatever state it is. */
  static Sql openReadOnly(Path file) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    try {
      return new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    return config;
  }
}
