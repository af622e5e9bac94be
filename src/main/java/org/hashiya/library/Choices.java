package org.hashiya.library;

import java.time.Clock;
import java.util.List;

/** The readings that a person has chosen. */
public final class Choices {
  private final Sql sql;
  private final Clock clock;

  Choices(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All choices, the latest first. */
  public List<Choice> list() {
    return sql.list(
        "SELECT word, context, reading FROM choice ORDER BY chosen DESC",
        row -> new Choice(row.text(), row.text(), row.text()));
  }

  /** Keeps a choice in place of an earlier one for the word in the same context. */
  public void keep(Choice choice) {
    sql.change(
        Subject.CHOICES,
        "INSERT OR REPLACE INTO choice VALUES (?, ?, ?, ?)",
        choice.word(),
        choice.context(),
        choice.reading(),
        clock.instant());
  }

  /** Forgets the choice for a word in a context. */
  public void forget(String word, String context) {
    sql.change(Subject.CHOICES, "DELETE FROM choice WHERE word = ? AND context = ?", word, context);
  }
}
