package org.hashiya.search;

import org.hashiya.search.query.QueryProblem;

/** What came of a search. */
public sealed interface SearchResult {
  /** It was carried out; there may be no line. */
  record Found(Lines lines) implements SearchResult {}

  /** It was not. */
  record Refused(QueryProblem problem) implements SearchResult {}
}
