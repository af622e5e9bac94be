package org.hashiya.study;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a saved word stands in its reviews.
 *
 * @param step which of the short steps of its phase it is at, from 0; always 0 in {@link
 *     Phase#REVIEW}
 * @param memory empty before the first review
 * @param last when it was reviewed last; empty before the first review
 * @param due when it is to be asked for next
 */
public record Standing(
    Phase phase, int step, Optional<Memory> memory, Optional<Instant> last, Instant due) {
  /** What the interval to the next review is measured by. */
  public enum Phase {
    /** New: minutes. */
    LEARNING,
    /** Learned: days. */
    REVIEW,
    /** Forgotten: minutes again. */
    RELEARNING
  }

  /** Of a word that has never been asked for: due at once. */
  public static Standing unasked(Instant since) {
    return new Standing(Phase.LEARNING, 0, Optional.empty(), Optional.empty(), since);
  }

  public boolean isDue(Instant now) {
    return !due.isAfter(now);
  }

  /** Whether it has never been asked for. */
  public boolean isUnasked() {
    return memory.isEmpty();
  }
}
