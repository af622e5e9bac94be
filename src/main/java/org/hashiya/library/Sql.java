package org.hashiya.library;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the file: runs statements, which it prepares once, and knows which subjects the
 * present transaction has changed. For one thread at a time.
 */
final class Sql implements AutoCloseable {
  /** Makes a value of the row it is given. */
  interface Reading<T> {
    T of(Row row) throws SQLException;
  }

  /** Does something with each row. */
  interface Visit {
    void row(Row row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Set<Subject> changed = EnumSet.noneOf(Subject.class);

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** All rows as values. */
  <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments) {
    List<T> values = new ArrayList<>();
    each(sql, row -> values.add(reading.of(row)), arguments);
    return values;
  }

  /** The first row as a value. */
  <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... arguments) {
    try (ResultSet rows = bind(sql, arguments).executeQuery()) {
      return rows.next() ? Optional.of(reading.of(new Row(rows))) : Optional.empty();
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  /** The number in the first column of the only row. */
  long number(String sql, @Nullable Object... arguments) {
    return first(sql, Row::number, arguments).orElseThrow();
  }

  void each(String sql, Visit visit, @Nullable Object... arguments) {
    try (ResultSet rows = bind(sql, arguments).executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        row.restart();
        visit.row(row);
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** A statement that has failed does not run again: the next call prepares it anew. */
  private LibraryException failed(String sql, SQLException problem) {
    try (PreparedStatement _ = prepared.remove(sql)) {
      return LibraryException.of(problem);
    } catch (SQLException e) {
      problem.addSuppressed(e);
      return LibraryException.of(problem);
    }
  }

  /**
   * Inserts, updates or deletes.
   *
   * @param subject what listeners are told of
   * @return how many rows it touched
   */
  int change(Subject subject, String sql, @Nullable Object... arguments) {
    try {
      int rows = bind(sql, arguments).executeUpdate();
      changed.add(subject);
      return rows;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Inserts a row and returns its id. */
  long insert(Subject subject, String sql, @Nullable Object... arguments) {
    change(subject, sql, arguments);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs statements that change the file itself and tell nobody; several, set apart by ;. */
  void run(String statements) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  /** Begins to write; waits until no other window writes. */
  void begin() {
    run("BEGIN IMMEDIATE");
  }

  /** Begins to read; what is read until the end belongs together. */
  void beginReading() {
    run("BEGIN");
  }

  /**
   * Makes what was written last.
   *
   * @return what it was about
   */
  Set<Subject> commit() {
    run("COMMIT");
    Set<Subject> subjects = Set.copyOf(changed);
    changed.clear();
    return subjects;
  }

  /** Forgets what was written since the beginning. */
  void rollBack() {
    changed.clear();
    try {
      if (!connection.isClosed()) {
        run("ROLLBACK");
      }
    } catch (SQLException | LibraryException e) {
      // SQLite rolls some failures back by itself; what led here is already on its way.
    }
  }

  /** Prepares every statement anew from now on: the file is another. */
  void forget() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      prepared.clear();
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      forget();
    } catch (SQLException e) {
      throw LibraryException.of(e);
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, stored(arguments[i]));
    }
    return statement;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> some -> stored(some.orElse(null));
      case Instant moment -> moment.toEpochMilli();
      case LocalDate day -> day.toString();
      case Boolean truth -> truth ? 1 : 0;
      case Enum<?> constant -> constant.name();
      case URI address -> address.toString();
      case Locale language -> language.toLanguageTag();
      default -> value;
    };
  }
}
