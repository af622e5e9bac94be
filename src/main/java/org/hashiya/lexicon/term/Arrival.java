package org.hashiya.lexicon.term;

import java.util.Optional;

/**
 * What an entry that comes in would do to a term base.
 *
 * @param mine the number of the entry that says something of the same term; empty for a new one
 * @param theirs as it comes in
 * @param merged what is kept if it is taken: what both say, theirs where they contradict each other
 */
public record Arrival(Kind kind, Optional<Integer> mine, Concept theirs, Concept merged) {
  /** What taking it would mean. */
  public enum Kind {
    /** It says of a term what nobody said before. */
    NEW,
    /** It adds to what is there. */
    CHANGED,
    /** It contradicts what is there. */
    CONFLICTING,
    /** All that it says is there. */
    SAME
  }
}
