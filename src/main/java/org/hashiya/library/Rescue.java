package org.hashiya.library;

/**
 * What was saved of a damaged library.
 *
 * @param articles how many articles are there
 * @param words how many saved words are there
 * @param loss how bad it was
 */
public record Rescue(int articles, int words, Loss loss) {
  /** What could not be read. */
  public enum Loss {
    /** Every row could be read. */
    NOTHING,
    /** Some rows could not be read; those that the last backup has are taken from it. */
    SOMETHING,
    /**
     * Nothing could be read; the last backup stands in, or an empty library where there is none.
     */
    EVERYTHING
  }
}
