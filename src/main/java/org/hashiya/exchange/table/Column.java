package org.hashiya.exchange.table;

import java.util.List;
import java.util.Locale;

/** What a column of a table holds. */
sealed interface Column {
  /** The name of the concept; rows with the same name in a row are one concept. */
  record Id() implements Column {}

  /** A term. */
  record Words(Locale language) implements Column {}

  /** The status of the term of a language in the same row. */
  record TermStatus(Locale language) implements Column {}

  /**
   * A detail of the term of a language in the same row.
   *
   * @param path its category; behind it, for what is said of the detail, the categories of that
   */
  record TermDetail(Locale language, List<String> path) implements Column {}

  /** A detail of the concept. */
  record ConceptDetail(List<String> path) implements Column {}

  /** A detail that is about all terms of a language. */
  record LanguageDetail(Locale language, List<String> path) implements Column {}
}
