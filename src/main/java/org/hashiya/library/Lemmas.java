package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What a person knows, lemma by lemma. Whenever states change, the shares of known words of all
 * articles follow.
 */
public final class Lemmas {
  private final Sql sql;
  private final Clock clock;

  Lemmas(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public WordState state(LemmaKey lemma) {
    return sql.first(
            "SELECT state FROM lemma WHERE form = ? AND pos = ?",
            row -> WordState.of(row.count()),
            lemma.form(),
            lemma.pos())
        .orElse(WordState.NEW);
  }

  /** All that are not new. */
  public Map<LemmaKey, WordState> states() {
    Map<LemmaKey, WordState> states = new HashMap<>();
    sql.each(
        "SELECT form, pos, state FROM lemma WHERE state > 0",
        row -> states.put(key(row), WordState.of(row.count())));
    return states;
  }

  /** All that a person has ever said, the latest first. */
  public List<LemmaState> history() {
    return sql.list(
        "SELECT form, pos, state, changed FROM lemma WHERE changed NOT NULL ORDER BY changed DESC",
        row -> new LemmaState(key(row), WordState.of(row.count()), row.moment()));
  }

  /**
   * Gives lemmas a state.
   *
   * @return their states before, to be given to {@link #set(Map)} to undo it
   */
  public Map<LemmaKey, WordState> set(Collection<LemmaKey> lemmas, WordState state) {
    Map<LemmaKey, WordState> states = new LinkedHashMap<>();
    lemmas.forEach(lemma -> states.put(lemma, state));
    return set(states);
  }

  /**
   * Gives lemmas their states, all at once.
   *
   * @return their states before
   */
  public Map<LemmaKey, WordState> set(Map<LemmaKey, WordState> states) {
    Map<LemmaKey, WordState> before = new LinkedHashMap<>();
    List<Shift> shifts = new ArrayList<>();
    states.forEach((lemma, state) -> {
      long id = id(sql, lemma);
      WordState old = state(lemma);
      before.put(lemma, old);
      if (old != state) {
        sql.change(
            Subject.LEMMAS,
            "UPDATE lemma SET state = ?, changed = ? WHERE id = ?",
            state.code(),
            clock.instant(),
            id);
        shifts.add(
            new Shift(id, step(old, state, WordState.KNOWN), step(old, state, WordState.IGNORED)));
      }
    });
    follow(shifts);
    return before;
  }

  /** By how much a lemma's count among the known and the ignored changes: -1, 0 or 1 each. */
  private record Shift(long lemma, int known, int ignored) {}

  private static int step(WordState from, WordState to, WordState counted) {
    return (to == counted ? 1 : 0) - (from == counted ? 1 : 0);
  }

  private void follow(List<Shift> shifts) {
    sql.run("CREATE TEMP TABLE IF NOT EXISTS shift (lemma INTEGER PRIMARY KEY, known, ignored)");
    sql.run("DELETE FROM shift");
    for (Shift shift : shifts) {
      if (shift.known != 0 || shift.ignored != 0) {
        sql.change(
            Subject.LEMMAS,
            "INSERT INTO shift VALUES (?, ?, ?)",
            shift.lemma,
            shift.known,
            shift.ignored);
      }
    }
    sql.change(
        Subject.LEMMAS,
        """
        UPDATE article SET known = article.known + s.known, ignored = article.ignored + s.ignored
        FROM (SELECT article, sum(count * shift.known) AS known, sum(count * shift.ignored) AS ignored
          FROM shift CROSS JOIN article_lemma ON article_lemma.lemma = shift.lemma
          GROUP BY article) AS s
        WHERE article.id = s.article
        """);
  }

  /** The number of a lemma, given to it now if it has none. */
  static long id(Sql sql, LemmaKey lemma) {
    return sql.first(
            "SELECT id FROM lemma WHERE form = ? AND pos = ?",
            Row::number,
            lemma.form(),
            lemma.pos())
        .orElseGet(() ->
            sql.insert(
                Subject.LEMMAS,
                "INSERT INTO lemma (form, pos) VALUES (?, ?)",
                lemma.form(),
                lemma.pos()));
  }

  private static LemmaKey key(Row row) throws SQLException {
    return new LemmaKey(row.text(), row.constant(PartOfSpeech.class));
  }
}
