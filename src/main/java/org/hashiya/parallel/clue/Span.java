package org.hashiya.parallel.clue;

/**
 * How much of two texts is looked at.
 *
 * @param everything with no more pairs of sentences than so many, all of them
 * @param margin otherwise, how many sentences on either side of what is sure
 * @param widest and how many English ones at most for an Arabic one
 */
public record Span(int everything, int margin, int widest) {
  /** Some hundred sentences wholly; in long texts the length of an article around each place. */
  public static final Span USUAL = new Span(60_000, 60, 1_000);
}
