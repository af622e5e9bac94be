package org.hashiya.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Source;
import org.hashiya.study.WordState;
import org.jspecify.annotations.Nullable;

/** A row of an answer; each call takes the next column. */
final class Row {
  private final ResultSet rows;
  private int column;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  void restart() {
    column = 0;
  }

  long number() throws SQLException {
    return rows.getLong(++column);
  }

  int count() throws SQLException {
    return rows.getInt(++column);
  }

  double real() throws SQLException {
    return rows.getDouble(++column);
  }

  boolean truth() throws SQLException {
    return rows.getInt(++column) != 0;
  }

  String text() throws SQLException {
    String text = rows.getString(++column);
    return text == null ? "" : text;
  }

  Instant moment() throws SQLException {
    return Instant.ofEpochMilli(number());
  }

  Locale language() throws SQLException {
    return Locale.forLanguageTag(text());
  }

  /** The file holds the number of a state in its order. */
  WordState state() throws SQLException {
    return WordState.values()[count()];
  }

  <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
    return Enum.valueOf(type, text());
  }

  Optional<String> someText() throws SQLException {
    return Optional.ofNullable(rows.getString(++column));
  }

  Optional<Long> someNumber() throws SQLException {
    return some(number());
  }

  Optional<Double> someReal() throws SQLException {
    return some(real());
  }

  Optional<Instant> someMoment() throws SQLException {
    return some(moment());
  }

  Optional<LocalDate> someDay() throws SQLException {
    return someText().map(LocalDate::parse);
  }

  Optional<URI> someAddress() throws SQLException {
    return someText().map(URI::create);
  }

  @Nullable Object value() throws SQLException {
    return rows.getObject(++column);
  }

  /** Publisher, author, day, address and picture, in this order. */
  Source source() throws SQLException {
    return new Source(text(), text(), someDay(), someAddress(), someAddress());
  }

  private <T> Optional<T> some(@Nullable T value) throws SQLException {
    return rows.wasNull() ? Optional.empty() : Optional.ofNullable(value);
  }
}
