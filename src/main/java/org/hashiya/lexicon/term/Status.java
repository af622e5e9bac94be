package org.hashiya.lexicon.term;

/** Whether a term is to be used for its concept. */
public enum Status {
  /** Nothing is said. */
  UNMARKED,
  PREFERRED,
  ADMITTED,
  /** Was preferred once. */
  SUPERSEDED,
  /** Must not be used; other programs say deprecated. */
  FORBIDDEN
}
