package org.hashiya.search.query;

/** What a query was taken for. */
public sealed interface QueryReading {
  /** It can be looked for. */
  record Understood(Pattern pattern) implements QueryReading {}

  /** It cannot. */
  record NotUnderstood(QueryProblem problem) implements QueryReading {}
}
