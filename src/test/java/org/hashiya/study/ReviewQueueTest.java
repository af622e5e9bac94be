package org.hashiya.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final SavedWord PALACE = word(1, "قَصْر");
  private static final SavedWord STORM = word(2, "عَاصِفَة");
  private static final Scheduler SCHEDULER = Scheduler.usual();

  private static SavedWord word(long id, String lemma) {
    return new SavedWord(id, new WordKey(lemma, PartOfSpeech.NOUN), "", "", "", "", NOON, "");
  }

  private static ReviewQueue queue(Map<SavedWord, List<Review>> reviews) {
    return ReviewQueue.of(
        List.of(PALACE, STORM),
        word -> SCHEDULER.after(word.saved(), reviews.getOrDefault(word, List.of())));
  }

  private static Review review(Instant at, Grade grade) {
    return new Review(at, grade);
  }

  @Test
  void whatWasAskedBeforeComesBeforeWhatIsNew() {
    Map<SavedWord, List<Review>> reviews = Map.of(STORM, List.of(review(NOON, Grade.EASY)));
    Instant later = NOON.plus(Duration.ofDays(10));
    assertThat(queue(reviews).next(later).orElseThrow().word()).isEqualTo(STORM);
    assertThat(queue(reviews).due(later)).isEqualTo(2);
    assertThat(queue(reviews).unasked()).isEqualTo(1);
  }

  @Test
  void nobodyWaitsForAWordThatRestsForMinutes() {
    Map<SavedWord, List<Review>> reviews =
        Map.of(
            PALACE, List.of(review(NOON, Grade.AGAIN)), STORM, List.of(review(NOON, Grade.EASY)));
    assertThat(queue(reviews).due(NOON)).isZero();
    assertThat(queue(reviews).next(NOON).orElseThrow().word()).isEqualTo(PALACE);
  }

  @Test
  void whatRestsForDaysIsNotAskedForEarly() {
    List<Review> easy = List.of(review(NOON, Grade.EASY));
    ReviewQueue queue = queue(Map.of(PALACE, easy, STORM, easy));
    assertThat(queue.next(NOON)).isEmpty();
    assertThat(queue.nextDue()).contains(NOON.plus(Duration.ofDays(8)));
  }

  @Test
  void daysAreThoseOfThePersonAndHaveNoGaps() {
    List<Review> reviews =
        List.of(
            review(NOON.minus(Duration.ofDays(1)), Grade.GOOD),
            review(NOON, Grade.GOOD),
            review(NOON, Grade.AGAIN));
    ReviewDays days = ReviewDays.of(reviews, ZoneOffset.UTC, LocalDate.of(2026, 3, 1), 7);
    assertThat(days.days()).hasSize(7);
    assertThat(days.days().getLast()).isEqualTo(new ReviewDays.Day(LocalDate.of(2026, 3, 1), 1, 1));
    assertThat(days.retention()).isEqualTo(2.0 / 3);
    assertThat(days.streak()).isEqualTo(2);
    ReviewDays east = ReviewDays.of(reviews, ZoneOffset.ofHours(14), LocalDate.of(2026, 3, 2), 7);
    assertThat(east.days().getLast().reviews()).isEqualTo(2);
  }

  @Test
  void aDayWithoutReviewsDoesNotEndAStreakBeforeItIsOver() {
    List<Review> reviews = List.of(review(NOON.minus(Duration.ofDays(1)), Grade.GOOD));
    assertThat(ReviewDays.of(reviews, ZoneOffset.UTC, LocalDate.of(2026, 3, 1), 7).streak())
        .isEqualTo(1);
    assertThat(ReviewDays.of(reviews, ZoneOffset.UTC, LocalDate.of(2026, 3, 2), 7).streak())
        .isZero();
    assertThat(ReviewDays.of(List.of(), ZoneOffset.UTC, LocalDate.of(2026, 3, 2), 7).retention())
        .isEqualTo(1);
  }
}
