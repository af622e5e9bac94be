package org.hashiya.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what can be read of a damaged file into a new one. */
final class Rescuer {
  /** So many rows in sequence are tried one by one before the steps grow. */
  private static final int ONE_BY_ONE = 2_000;

  private static final long LONGEST_STEP = 1L << 40;

  private final Sql fresh;
  private boolean lossless = true;
  private long read;

  private Rescuer(Sql fresh) {
    this.fresh = fresh;
  }

  /**
   * Makes a library of a damaged one.
   *
   * @param damaged is only read
   * @param into does not exist yet
   * @param backup fills what cannot be read
   */
  static Rescue rescue(Path damaged, Path into, Optional<Path> backup) {
    try (Sql fresh = Connections.open(into)) {
      Migrations.apply(fresh);
      fresh.run("PRAGMA foreign_keys = OFF");
      fresh.begin();
      Rescuer rescuer = new Rescuer(fresh);
      rescuer.take(damaged);
      fresh.commit();
      if (!rescuer.lossless && backup.isPresent()) {
        rescuer.fill(backup.get());
      }
      fresh.begin();
      rescuer.removeOrphans();
      Articles articles = new Articles(fresh, Clock.systemUTC());
      articles.indexAll();
      fresh.run("UPDATE revision SET value = 1 + ifnull((SELECT max(revision) FROM article), 0)");
      fresh.commit();
      return new Rescue(
          (int) fresh.number("SELECT count(*) FROM article WHERE deleted IS NULL"),
          (int) fresh.number("SELECT count(*) FROM saved_word WHERE deleted IS NULL"),
          rescuer.loss());
    }
  }

  private Rescue.Loss loss() {
    if (lossless) {
      return Rescue.Loss.NOTHING;
    }
    return read == 0 ? Rescue.Loss.EVERYTHING : Rescue.Loss.SOMETHING;
  }

  private void take(Path damaged) {
    try (Sql from = Connections.openReadOnly(damaged)) {
      for (Table table : tables(fresh)) {
        List<String> columns = shared(from, table.name);
        if (columns.isEmpty()) {
          lossless = false;
        } else if (table.hasRowids) {
          takeByNumber(from, table.name, columns);
        } else {
          takeFromBothEnds(from, table.name, columns);
        }
      }
    } catch (LibraryException e) {
      lossless = false;
    }
  }

  private record Table(String name, boolean hasRowids) {}

  private static List<Table> tables(Sql sql) {
    return sql.list(
        """
        SELECT name, NOT wr FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
          AND name NOT IN ('migration', 'revision')
        """,
        row -> new Table(row.text(), row.truth()));
  }

  private static List<String> columns(Sql sql, String schema, String table) {
    return sql.list("SELECT name FROM pragma_table_info(?, ?)", Row::text, table, schema);
  }

  /** The columns that a damaged file and a new one have in common: it may be an older one. */
  private List<String> shared(Sql from, String table) {
    try {
      List<String> theirs = columns(from, "main", table);
      return columns(fresh, "main", table).stream().filter(theirs::contains).toList();
    } catch (LibraryException e) {
      return List.of();
    }
  }

  /** From row to row; over a hole in the file it feels its way to the next row that can be read. */
  private void takeByNumber(Sql from, String table, List<String> columns) {
    long[] last = {Long.MIN_VALUE};
    long step = 1;
    int failures = 0;
    String query =
        "SELECT rowid, %s FROM %s WHERE rowid > ? ORDER BY rowid"
            .formatted(String.join(", ", columns), table);
    while (true) {
      try {
        from.each(
            query,
            row -> {
              long number = row.number();
              put(table, columns, row);
              last[0] = number;
            },
            last[0]);
        return;
      } catch (LibraryException e) {
        lossless = false;
        failures++;
        step = failures < ONE_BY_ONE ? 1 : step * 2;
        if (step > LONGEST_STEP) {
          return;
        }
        last[0] = last[0] == Long.MIN_VALUE ? 0 : last[0] + step;
      }
    }
  }

  private void takeFromBothEnds(Sql from, String table, List<String> columns) {
    for (String order : List.of("ASC", "DESC")) {
      try {
        from.each(
            "SELECT %s FROM %s ORDER BY %s %s, %s %s"
                .formatted(
                    String.join(", ", columns),
                    table,
                    columns.getFirst(),
                    order,
                    columns.get(1),
                    order),
            row -> put(table, columns, row));
        return;
      } catch (LibraryException e) {
        lossless = false;
      }
    }
  }

  private void put(String table, List<String> columns, Row row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.value();
    }
    fresh.change(
        Subject.ARTICLES,
        "INSERT OR IGNORE INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream().map(_ -> "?").collect(Collectors.joining(", "))),
        values);
    read++;
  }

  private void fill(Path backup) {
    fresh.run("ATTACH '" + backup.toString().replace("'", "''") + "' AS backup");
    try {
      fresh.begin();
      for (Table table : tables(fresh)) {
        List<String> theirs = columns(fresh, "backup", table.name);
        String columns =
            columns(fresh, "main", table.name).stream()
                .filter(theirs::contains)
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
          fresh.run(
              "INSERT OR IGNORE INTO main.%s (%s) SELECT %s FROM backup.%s"
                  .formatted(table.name, columns, columns, table.name));
        }
      }
      fresh.commit();
    } finally {
      fresh.run("DETACH backup");
    }
  }

  /** What belongs to a row that is lost: an article without its text is none. */
  private void removeOrphans() {
    fresh.run("DELETE FROM article WHERE id NOT IN (SELECT article FROM article_text)");
    for (Table table : tables(fresh)) {
      fresh
          .list(
              "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)",
              row -> new String[] {row.text(), row.text(), row.text()},
              table.name)
          .forEach(key -> {
            String orphans =
                "%s IS NOT NULL AND %s NOT IN (SELECT id FROM %s)"
                    .formatted(key[0], key[0], key[1]);
            fresh.run(
                key[2].equals("SET NULL")
                    ? "UPDATE %s SET %s = NULL WHERE %s".formatted(table.name, key[0], orphans)
                    : "DELETE FROM %s WHERE %s".formatted(table.name, orphans));
          });
    }
  }
}
