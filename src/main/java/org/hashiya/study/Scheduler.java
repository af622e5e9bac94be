package org.hashiya.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hashiya.study.Standing.Phase;

/**
 * When a word is asked for again: {@link Fsrs} with short steps before it, of one minute and ten
 * for a new word and of ten for a forgotten one. Days are periods of 24 hours. Intervals are not
 * blurred by chance: a person is shown them before choosing a grade and gets what was shown.
 *
 * @param retention the probability with which a word should come to mind when it is due, above 0.5
 *     and below 1: more means more reviews
 */
public record Scheduler(double retention) {
  /** What most people find a good exchange of work for memory. */
  public static final double USUAL_RETENTION = 0.9;

  /** In days; about a hundred years. */
  private static final long LONGEST = 36_500;

  private static final List<Duration> LEARNING =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
  private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

  public Scheduler {
    if (!(retention > 0.5 && retention < 1)) {
      throw new IllegalArgumentException("no retention: " + retention);
    }
  }

  /** With {@link #USUAL_RETENTION}. */
  public static Scheduler usual() {
    return new Scheduler(USUAL_RETENTION);
  }

  /** Where a word stands after a further review. */
  public Standing next(Standing before, Review review) {
    Grade grade = review.grade();
    Memory memory = memory(before, review);
    return switch (before.phase()) {
      case LEARNING -> step(before, grade, memory, review.at(), LEARNING);
      case RELEARNING -> step(before, grade, memory, review.at(), RELEARNING);
      case REVIEW ->
          grade.isRecall()
              ? days(memory, review.at())
              : steps(Phase.RELEARNING, 0, memory, review.at(), RELEARNING.getFirst());
    };
  }

  /** Where a word stands after all its reviews, which are in order of time. */
  public Standing after(Instant saved, List<Review> reviews) {
    Standing standing = Standing.unasked(saved);
    for (Review review : reviews) {
      standing = next(standing, review);
    }
    return standing;
  }

  /** How long a word would rest if it were graded so now. */
  public Duration interval(Standing standing, Grade grade, Instant now) {
    return Duration.between(now, next(standing, new Review(now, grade)).due());
  }

  /** The probability that the word comes to mind now; 0 before its first review. */
  public double retrievability(Standing standing, Instant now) {
    return standing
        .memory()
        .map(memory -> Fsrs.retrievability(memory, days(standing, now)))
        .orElse(0.0);
  }

  private static Memory memory(Standing before, Review review) {
    Optional<Memory> memory = before.memory();
    if (memory.isEmpty()) {
      return Fsrs.first(review.grade());
    }
    double days = days(before, review.at());
    return days < 1
        ? Fsrs.sameDay(memory.get(), review.grade())
        : Fsrs.later(memory.get(), review.grade(), days);
  }

  /** Whole days since the last review; a clock that was set back has not moved. */
  private static double days(Standing standing, Instant now) {
    long days = standing.last().map(last -> Duration.between(last, now).toDays()).orElse(0L);
    return Math.max(0.0, (double) days);
  }

  private Standing step(
      Standing before, Grade grade, Memory memory, Instant at, List<Duration> steps) {
    int step = before.step();
    return switch (grade) {
      case AGAIN -> steps(before.phase(), 0, memory, at, steps.getFirst());
      case HARD -> steps(before.phase(), step, memory, at, hard(step, steps));
      case GOOD ->
          step + 1 < steps.size()
              ? steps(before.phase(), step + 1, memory, at, steps.get(step + 1))
              : days(memory, at);
      case EASY -> days(memory, at);
    };
  }

  /** The first step is repeated a little later: half-way to the second, or half as late again. */
  private static Duration hard(int step, List<Duration> steps) {
    if (step > 0) {
      return steps.get(step);
    }
    Duration first = steps.getFirst();
    return steps.size() > 1
        ? first.plus(steps.get(1)).dividedBy(2)
        : first.multipliedBy(3).dividedBy(2);
  }

  private static Standing steps(
      Phase phase, int step, Memory memory, Instant at, Duration interval) {
    return new Standing(phase, step, Optional.of(memory), Optional.of(at), at.plus(interval));
  }

  private Standing days(Memory memory, Instant at) {
    long days = Math.round(Fsrs.interval(memory.stability(), retention));
    Duration interval = Duration.ofDays(Math.clamp(days, 1, LONGEST));
    return new Standing(Phase.REVIEW, 0, Optional.of(memory), Optional.of(at), at.plus(interval));
  }
}
