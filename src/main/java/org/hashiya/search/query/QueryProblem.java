package org.hashiya.search.query;

/** Why nothing can be looked for. */
public sealed interface QueryProblem {
  /** There is no word in it. */
  record NoWord() implements QueryProblem {}

  /**
   * There is no such field.
   *
   * @param name what stands before the colon
   */
  record UnknownField(String name) implements QueryProblem {}

  /**
   * There is no such part of speech.
   *
   * @param name what stands behind the colon
   */
  record UnknownClass(String name) implements QueryProblem {}

  /**
   * A field is named, and nothing follows.
   *
   * @param field what stands before the colon
   */
  record NothingBehind(String field) implements QueryProblem {}

  /**
   * More words fit a pattern with an asterisk than can be looked for at once.
   *
   * @param limit how many can
   */
  record TooManyWords(String pattern, int limit) implements QueryProblem {}
}
