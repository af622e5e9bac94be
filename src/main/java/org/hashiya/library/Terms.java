package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Folding;

/** The person's own term base. */
public final class Terms {
  private static final String COLUMNS = "SELECT id, term, field, note, example FROM term ";

  private final Sql sql;
  private final Clock clock;

  Terms(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All terms by their folded spelling. */
  public List<OwnTerm> list() {
    Map<Long, List<OwnTerm.Rendering>> renderings = new HashMap<>();
    sql.each(
        "SELECT term, text, status, note FROM rendering ORDER BY term, position",
        row ->
            renderings.computeIfAbsent(row.number(), _ -> new ArrayList<>()).add(rendering(row)));
    return sql.list(
        COLUMNS + "ORDER BY key, id",
        row -> {
          long id = row.number();
          return term(row, id, renderings.getOrDefault(id, List.of()));
        });
  }

  public Optional<OwnTerm> find(long id) {
    return sql.first(COLUMNS + "WHERE id = ?", row -> term(row, row.number(), renderings(id)), id);
  }

  /** The terms that are spelled like this, whatever their vowels and hamzas. */
  public List<OwnTerm> spelled(String term) {
    return sql
        .list("SELECT id FROM term WHERE key = ? ORDER BY id", Row::number, Folding.key(term))
        .stream()
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /**
   * Keeps a term, in place of the one with its id if there is one.
   *
   * @return its id
   */
  public long keep(OwnTerm term) {
    Optional<Long> known = term.id() == 0 ? Optional.empty() : Optional.of(term.id());
    long id =
        sql.insert(
            Subject.TERMS,
            """
            INSERT INTO term (id, term, key, field, note, example, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET term = excluded.term, key = excluded.key,
              field = excluded.field, note = excluded.note, example = excluded.example,
              changed = excluded.changed
            """,
            known,
            term.term(),
            Folding.key(term.term()),
            term.field(),
            term.note(),
            term.example(),
            clock.instant());
    long kept = known.orElse(id);
    sql.change(Subject.TERMS, "DELETE FROM rendering WHERE term = ?", kept);
    int position = 0;
    for (OwnTerm.Rendering rendering : term.renderings()) {
      sql.change(
          Subject.TERMS,
          "INSERT INTO rendering VALUES (?, ?, ?, ?, ?)",
          kept,
          position,
          rendering.text(),
          rendering.status(),
          rendering.note());
      position++;
    }
    return kept;
  }

  public void remove(long id) {
    sql.change(Subject.TERMS, "DELETE FROM term WHERE id = ?", id);
  }

  private List<OwnTerm.Rendering> renderings(long term) {
    return sql.list(
        "SELECT text, status, note FROM rendering WHERE term = ? ORDER BY position",
        Terms::rendering,
        term);
  }

  private static OwnTerm.Rendering rendering(Row row) throws SQLException {
    return new OwnTerm.Rendering(row.text(), row.constant(OwnTerm.Status.class), row.text());
  }

  private static OwnTerm term(Row row, long id, List<OwnTerm.Rendering> renderings)
      throws SQLException {
    return new OwnTerm(id, row.text(), renderings, row.text(), row.text(), row.text());
  }
}
