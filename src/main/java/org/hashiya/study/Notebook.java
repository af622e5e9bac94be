package org.hashiya.study;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Where a person's words are kept: what is known, what was saved, how the reviews went. Every call
 * may wait for the disk and may fail with an exception; then nothing of it is kept. For one thread
 * at a time.
 */
public interface Notebook {
  /**
   * All that is in it.
   *
   * @param states of the lemmas that are not new
   * @param words that are not deleted, oldest first
   * @param reviews of each of them in order of time, by number
   */
  record Contents(
      Map<WordKey, WordState> states, List<SavedWord> words, Map<Long, List<Review>> reviews) {
    public Contents {
      states = Map.copyOf(states);
      words = List.copyOf(words);
      reviews = Map.copyOf(reviews);
    }
  }

  Contents read();

  /** Keeps what was said of lemmas; new ones are as if nothing had been said. */
  void say(Map<WordKey, WordState> states);

  /**
   * Keeps a word.
   *
   * @return it with its number
   */
  SavedWord save(SavedWord word);

  /** Keeps a word as it is now. */
  void change(SavedWord word);

  void delete(SavedWord word);

  /** Brings a deleted word back with its reviews. */
  void restore(SavedWord word);

  /**
   * Keeps a review.
   *
   * @param after where the word stands then
   * @param took how long the answer took
   */
  void review(SavedWord word, Review review, Standing after, Duration took);
}
