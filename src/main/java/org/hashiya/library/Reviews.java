package org.hashiya.library;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the saved words are remembered. */
public final class Reviews {
  private static final String STATE =
      """
      SELECT word, phase, step, stability, difficulty, due, reviewed FROM review_state
      """;

  private final Sql sql;

  Reviews(Sql sql) {
    this.sql = sql;
  }

  /** What is known of a word; empty before its first review. */
  public Optional<ReviewState> state(long word) {
    return sql.first(STATE + "WHERE word = ?", Reviews::state, word);
  }

  /** What is known of all words that have been reviewed, the most urgent first. */
  public List<ReviewState> states() {
    return sql.list(
        STATE + "JOIN saved_word ON saved_word.id = word WHERE deleted IS NULL ORDER BY due, word",
        Reviews::state);
  }

  /** Keeps an answer together with what it leads to. */
  public void record(Review review, ReviewState state) {
    sql.change(
        Subject.WORDS,
        "INSERT INTO review (word, at, rating, millis) VALUES (?, ?, ?, ?)",
        review.word(),
        review.at(),
        review.rating(),
        review.took().toMillis());
    put(state);
  }

  /** Keeps what is known of a word, whatever was known before. */
  public void put(ReviewState state) {
    sql.change(
        Subject.WORDS,
        "INSERT OR REPLACE INTO review_state VALUES (?, ?, ?, ?, ?, ?, ?)",
        state.word(),
        state.phase(),
        state.step(),
        state.stability(),
        state.difficulty(),
        state.due(),
        state.reviewed());
  }

  /** All answers, the oldest first. */
  public List<Review> history() {
    return sql.list("SELECT word, at, rating, millis FROM review ORDER BY at", Reviews::review);
  }

  /** The answers to one word, the oldest first. */
  public List<Review> history(long word) {
    return sql.list(
        "SELECT word, at, rating, millis FROM review WHERE word = ? ORDER BY at",
        Reviews::review,
        word);
  }

  private static ReviewState state(Row row) throws SQLException {
    return new ReviewState(
        row.number(), row.text(), row.count(), row.real(), row.real(), row.moment(), row.moment());
  }

  private static Review review(Row row) throws SQLException {
    return new Review(row.number(), row.moment(), row.count(), Duration.ofMillis(row.number()));
  }
}
