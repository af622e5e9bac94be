package org.hashiya.library;

/**
 * What a person knows of an article's running words.
 *
 * @param countable those that are neither names nor numbers
 * @param known those of them whose lemma is known
 * @param ignored those of them whose lemma is ignored
 */
public record Knowledge(int countable, int known, int ignored) {
  /** The share of known words among those that count, 0 to 1; 1 where none counts. */
  public double share() {
    int counting = countable - ignored;
    return counting <= 0 ? 1 : (double) known / counting;
  }
}
