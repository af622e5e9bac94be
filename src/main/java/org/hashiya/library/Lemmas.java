package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;

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

  /** What was said of a lemma; new where nothing was. */
  public WordState state(WordKey lemma) {
    return said(lemma).orElse(WordState.NEW);
  }

  /** All that something was said of. */
  public Map<WordKey, WordState> states() {
    Map<WordKey, WordState> states = new HashMap<>();
    sql.each(
        "SELECT form, pos, state FROM lemma WHERE changed NOT NULL",
        row -> states.put(key(row), row.state()));
    return states;
  }

  /** All that was said, the latest first. */
  public List<LemmaState> history() {
    return sql.list(
        "SELECT form, pos, state, changed FROM lemma WHERE changed NOT NULL ORDER BY changed DESC",
        row -> new LemmaState(key(row), row.state(), row.moment()));
  }

  /**
   * Gives lemmas a state.
   *
   * @return what was said of them before, to be given to {@link #change} to undo it
   */
  public Map<WordKey, Optional<WordState>> set(Collection<WordKey> lemmas, WordState state) {
    Map<WordKey, Optional<WordState>> states = new LinkedHashMap<>();
    lemmas.forEach(lemma -> states.put(lemma, Optional.of(state)));
    return change(states);
  }

  /** Gives lemmas their states; as {@link #set(Collection, WordState)}. */
  public Map<WordKey, Optional<WordState>> set(Map<WordKey, WordState> states) {
    Map<WordKey, Optional<WordState>> said = new LinkedHashMap<>();
    states.forEach((lemma, state) -> said.put(lemma, Optional.of(state)));
    return change(said);
  }

  /** Takes back all that was said of lemmas. */
  public Map<WordKey, Optional<WordState>> forget(Collection<WordKey> lemmas) {
    Map<WordKey, Optional<WordState>> unsaid = new LinkedHashMap<>();
    lemmas.forEach(lemma -> unsaid.put(lemma, Optional.empty()));
    return change(unsaid);
  }

  /**
   * Says something of lemmas, or takes back what was said, all at once.
   *
   * @return what was said of them before
   */
  public Map<WordKey, Optional<WordState>> change(Map<WordKey, Optional<WordState>> states) {
    Map<WordKey, Optional<WordState>> before = new LinkedHashMap<>();
    sql.run("CREATE TEMP TABLE IF NOT EXISTS shift (lemma INTEGER PRIMARY KEY, known, ignored)");
    sql.run("DELETE FROM shift");
    states.forEach((lemma, state) -> {
      before.put(lemma, said(lemma));
      long id = id(sql, lemma);
      count(id, -1);
      sql.change(
          Subject.LEMMAS,
          "UPDATE lemma SET state = ?, changed = ? WHERE id = ?",
          state.orElse(WordState.NEW).ordinal(),
          state.map(_ -> clock.instant()),
          id);
      count(id, 1);
    });
    sql.change(
        Subject.LEMMAS,
        """
        UPDATE article SET known = article.known + s.known, ignored = article.ignored + s.ignored
        FROM (SELECT article, sum(count * shift.known) AS known, sum(count * shift.ignored) AS ignored
          FROM shift CROSS JOIN article_lemma ON article_lemma.lemma = shift.lemma
          WHERE shift.known <> 0 OR shift.ignored <> 0 GROUP BY article) AS s
        WHERE article.id = s.article
        """);
    return before;
  }

  /** Adds what a lemma counts for now to what the articles that hold it are to change by. */
  private void count(long lemma, int sign) {
    sql.change(
        Subject.LEMMAS,
        """
        INSERT INTO shift SELECT id, ?2 * (state = 5), ?2 * (state = 6) FROM lemma WHERE id = ?1
        ON CONFLICT DO UPDATE SET known = known + excluded.known, ignored = ignored + excluded.ignored
        """,
        lemma,
        sign);
  }

  private Optional<WordState> said(WordKey lemma) {
    return sql.first(
        "SELECT state FROM lemma WHERE form = ? AND pos = ? AND changed NOT NULL",
        row -> row.state(),
        lemma.form(),
        lemma.pos());
  }

  /** The number of a lemma, given to it now if it has none. */
  static long id(Sql sql, WordKey lemma) {
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

  private static WordKey key(Row row) throws SQLException {
    return new WordKey(row.text(), row.constant(PartOfSpeech.class));
  }
}
