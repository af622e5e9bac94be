package org.hashiya.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hashiya.study.Grade.AGAIN;
import static org.hashiya.study.Grade.EASY;
import static org.hashiya.study.Grade.GOOD;
import static org.hashiya.study.Grade.HARD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.study.Standing.Phase;
import org.junit.jupiter.api.Test;

class SchedulerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Scheduler scheduler = Scheduler.usual();

  @Test
  void aNewWordIsDueAtOnce() {
    assertThat(Standing.unasked(NOON).isDue(NOON)).isTrue();
    assertThat(Standing.unasked(NOON).isUnasked()).isTrue();
    assertThat(scheduler.retrievability(Standing.unasked(NOON), NOON)).isZero();
  }

  @Test
  void theFourGradesOfANewWord() {
    Standing fresh = Standing.unasked(NOON);
    rests(fresh, AGAIN, Duration.ofMinutes(1));
    rests(fresh, HARD, Duration.ofSeconds(330));
    rests(fresh, GOOD, Duration.ofMinutes(10));
    rests(fresh, EASY, Duration.ofDays(8));
  }

  @Test
  void theFourGradesOfALearnedWord() {
    Standing learned = scheduler.after(NOON, reviews(GOOD, GOOD));
    assertThat(learned.phase()).isEqualTo(Phase.REVIEW);
    Instant due = learned.due();
    assertThat(scheduler.interval(learned, AGAIN, due)).isEqualTo(Duration.ofMinutes(10));
    assertThat(scheduler.interval(learned, HARD, due)).isEqualTo(Duration.ofDays(8));
    assertThat(scheduler.interval(learned, GOOD, due)).isEqualTo(Duration.ofDays(11));
    assertThat(scheduler.interval(learned, EASY, due)).isEqualTo(Duration.ofDays(19));
  }

  /** The example by which the implementations of Open Spaced Repetition test each other. */
  @Test
  void thirteenReviewsEachWhenItIsDue() {
    List<Long> days = new ArrayList<>();
    Standing standing = Standing.unasked(NOON);
    for (Grade grade :
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD)) {
      Instant at = standing.due();
      standing = scheduler.next(standing, new Review(at, grade));
      days.add(Duration.between(at, standing.due()).toDays());
    }
    assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
  }

  @Test
  void aForgottenWordIsAskedForAgainInTenMinutesAndThenByDays() {
    Standing learned = scheduler.after(NOON, reviews(EASY));
    Standing forgotten = scheduler.next(learned, new Review(learned.due(), AGAIN));
    assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
    assertThat(Duration.between(learned.due(), forgotten.due())).isEqualTo(Duration.ofMinutes(10));
    Standing back = scheduler.next(forgotten, new Review(forgotten.due(), GOOD));
    assertThat(back.phase()).isEqualTo(Phase.REVIEW);
  }

  @Test
  void aClockThatWasSetBackDoesNoHarm() {
    Standing learned = scheduler.after(NOON, reviews(EASY));
    Standing early = scheduler.next(learned, new Review(NOON.minus(Duration.ofDays(3)), GOOD));
    assertThat(early.memory()).isPresent();
  }

  @Test
  void moreRetentionMeansShorterRests() {
    Standing fresh = Standing.unasked(NOON);
    assertThat(new Scheduler(0.95).interval(fresh, EASY, NOON))
        .isLessThan(new Scheduler(0.8).interval(fresh, EASY, NOON));
    assertThatThrownBy(() -> new Scheduler(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reviewsRaiseAWordUntilItIsKnown() {
    WordState state = WordState.NEW;
    Standing standing = Standing.unasked(NOON);
    List<WordState> states = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      standing = scheduler.next(standing, new Review(standing.due(), GOOD));
      state = state.reviewed(standing);
      states.add(state);
    }
    assertThat(states)
        .containsExactly(
            WordState.LEARNING_1,
            WordState.LEARNING_1,
            WordState.LEARNING_2,
            WordState.LEARNING_4,
            WordState.KNOWN);
    assertThat(WordState.IGNORED.reviewed(standing)).isEqualTo(WordState.IGNORED);
  }

  @Test
  void sayingThatOneLearnsAWordRaisesItToTheFourthStep() {
    assertThat(WordState.NEW.raised()).isEqualTo(WordState.LEARNING_1);
    assertThat(WordState.LEARNING_1.raised()).isEqualTo(WordState.LEARNING_2);
    assertThat(WordState.LEARNING_4.raised()).isEqualTo(WordState.LEARNING_4);
    assertThat(WordState.KNOWN.raised()).isEqualTo(WordState.LEARNING_1);
  }

  private void rests(Standing standing, Grade grade, Duration interval) {
    assertThat(scheduler.interval(standing, grade, NOON)).isEqualTo(interval);
  }

  private static List<Review> reviews(Grade... grades) {
    List<Review> reviews = new ArrayList<>();
    for (Grade grade : grades) {
      reviews.add(new Review(NOON.plus(Duration.ofMinutes(10L * reviews.size())), grade));
    }
    return reviews;
  }
}
