package org.hashiya.parallel.clue;

/**
 * How often a word is found again on the other side where both sentences say the same.
 *
 * @param arabic share of the Arabic clues, above 0 to below 1
 * @param english share of the English words, above 0 to below 1
 * @param damping what the sum of all witnesses is multiplied by, as words are no independent ones
 */
public record Recall(double arabic, double english, double damping) {
  /** What news and its versions show. */
  public static final Recall USUAL = new Recall(0.6, 0.5, 0.5);
}
