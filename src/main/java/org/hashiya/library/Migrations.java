package org.hashiya.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that bring a file of any age to the present form: the files that {@code
 * sql/migrations.txt} lists, each applied once and as a whole.
 */
final class Migrations {
  private static final String FOLDER = "/sql/";
  private static final List<String> NAMES =
      text("migrations.txt")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();

  private Migrations() {}

  /**
   * Applies what is missing.
   *
   * @return false if the file has steps that this version of the program does not know
   */
  static boolean apply(Sql sql) {
    sql.run("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied INTEGER)");
    if (applied(sql).containsAll(NAMES)) {
      return isKnown(sql);
    }
    sql.begin();
    try {
      // Another window may have been here in the meantime.
      Set<String> applied = applied(sql);
      for (String name : NAMES) {
        if (!applied.contains(name)) {
          sql.run(text(name + ".sql"));
          sql.run("INSERT INTO migration VALUES ('" + name + "', unixepoch('subsec') * 1000)");
        }
      }
      sql.commit();
    } catch (RuntimeException e) {
      sql.rollBack();
      throw e;
    }
    return isKnown(sql);
  }

  private static boolean isKnown(Sql sql) {
    return NAMES.containsAll(applied(sql));
  }

  private static Set<String> applied(Sql sql) {
    return new HashSet<>(sql.list("SELECT name FROM migration", Row::text));
  }

  private static String text(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
