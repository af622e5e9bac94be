package org.hashiya.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hashiya.study.Standing.Phase;

/**
 * Which word is asked for next: what is due, the most overdue first, and new words after those that
 * were asked for before. When nothing is due, a word that rests for a few minutes only comes early
 * rather than keep a person waiting.
 *
 * @param words with where they stand
 */
public record ReviewQueue(List<Item> words) {
  private static final Duration AHEAD = Duration.ofMinutes(20);

  /** A saved word and where it stands. */
  public record Item(SavedWord word, Standing standing) {}

  public ReviewQueue {
    words = List.copyOf(words);
  }

  public static ReviewQueue of(List<SavedWord> words, Function<SavedWord, Standing> standing) {
    return new ReviewQueue(
        words.stream().map(word -> new Item(word, standing.apply(word))).toList());
  }

  /** The word to ask for now. */
  public Optional<Item> next(Instant now) {
    return words.stream()
        .filter(item -> item.standing().isDue(now))
        .min(
            Comparator.comparing((Item item) -> item.standing().isUnasked())
                .thenComparing(item -> item.standing().due()))
        .or(() -> early(now));
  }

  private Optional<Item> early(Instant now) {
    return words.stream()
        .filter(item -> item.standing().phase() != Phase.REVIEW)
        .filter(item -> item.standing().isDue(now.plus(AHEAD)))
        .min(Comparator.comparing(item -> item.standing().due()));
  }

  /** How many words are due by a moment. */
  public int due(Instant by) {
    return (int) words.stream().filter(item -> item.standing().isDue(by)).count();
  }

  /** How many words have never been asked for. */
  public int unasked() {
    return (int) words.stream().filter(item -> item.standing().isUnasked()).count();
  }

  /** When the next word is due; empty if there is none. */
  public Optional<Instant> nextDue() {
    return words.stream().map(item -> item.standing().due()).min(Comparator.naturalOrder());
  }
}
