package org.hashiya.search;

/**
 * By what lines are sorted or grouped.
 *
 * @param distance for words before and after: which of them, from 1; otherwise 0
 */
public record Order(By by, int distance, boolean descending) {
  /** The farthest word before or after that lines can be sorted by. */
  public static final int FARTHEST = 3;

  /** What is compared. Words are compared as an Arabic dictionary would. */
  public enum By {
    /** The n-th word before what was found. */
    BEFORE,
    /** What was found, as it is written. */
    WORD,
    /** The n-th word behind it. */
    AFTER,
    /** The lemma of its first word. */
    LEMMA,
    /** What stands beside the line. */
    BESIDE,
    /** The title of the article. */
    ARTICLE,
    /** Who published it. */
    SOURCE,
    /** The day it was published. */
    DATE,
    /** The order of the library, then of the text. */
    PLACE
  }

  public Order {
    boolean isNeighbour = by == By.BEFORE || by == By.AFTER;
    if (isNeighbour ? distance < 1 || distance > FARTHEST : distance != 0) {
      throw new IllegalArgumentException(by + " " + distance);
    }
  }

  public static Order by(By by) {
    return new Order(by, 0, false);
  }

  /** By the n-th word before, from 1. */
  public static Order before(int distance) {
    return new Order(By.BEFORE, distance, false);
  }

  /** By the n-th word behind, from 1. */
  public static Order after(int distance) {
    return new Order(By.AFTER, distance, false);
  }

  public Order reversed() {
    return new Order(by, distance, !descending);
  }
}
