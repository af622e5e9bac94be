package org.hashiya.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas, against examples that were worked out by hand with the default parameters. */
class FsrsTest {
  private static final Offset<Double> CLOSE = within(0.0005);
  private static final Memory GOOD_ONCE = Fsrs.first(Grade.GOOD);

  @Test
  void theFirstGradeDecidesTheFirstMemory() {
    remembers(Fsrs.first(Grade.AGAIN), 0.212, 6.4133);
    remembers(Fsrs.first(Grade.HARD), 1.2931, 5.1122);
    remembers(Fsrs.first(Grade.GOOD), 2.3065, 2.1181);
    // 6.4133 - e^2.5002 + 1 lies below the easiest.
    remembers(Fsrs.first(Grade.EASY), 8.2956, 1);
  }

  @Test
  void afterAsManyDaysAsTheStabilitySaysNineInTenAreLeft() {
    assertThat(Fsrs.retrievability(new Memory(10, 5), 10)).isEqualTo(0.9, CLOSE);
    assertThat(Fsrs.retrievability(new Memory(10, 5), 0)).isEqualTo(1, CLOSE);
    assertThat(Fsrs.retrievability(GOOD_ONCE, 2)).isEqualTo(0.9095, CLOSE);
  }

  @Test
  void theIntervalUndoesTheForgetting() {
    assertThat(Fsrs.interval(10, 0.9)).isEqualTo(10, CLOSE);
    double days = Fsrs.interval(10, 0.8);
    assertThat(Fsrs.retrievability(new Memory(10, 5), days)).isEqualTo(0.8, CLOSE);
  }

  @Test
  void aReviewTwoDaysLater() {
    remembers(Fsrs.later(GOOD_ONCE, Grade.AGAIN, 2), 0.6076, 7.3945);
    remembers(Fsrs.later(GOOD_ONCE, Grade.HARD, 2), 7.5133, 4.7529);
    remembers(Fsrs.later(GOOD_ONCE, Grade.GOOD, 2), 10.9643, 2.1112);
    remembers(Fsrs.later(GOOD_ONCE, Grade.EASY, 2), 18.5218, 1);
  }

  @Test
  void aReviewOnTheSameDayAddsLittleAndTakesLittle() {
    remembers(Fsrs.sameDay(GOOD_ONCE, Grade.GOOD), 2.3065, 2.1112);
    assertThat(Fsrs.sameDay(GOOD_ONCE, Grade.AGAIN).stability()).isLessThan(2.3065);
    assertThat(Fsrs.sameDay(GOOD_ONCE, Grade.EASY).stability()).isGreaterThan(2.3065);
  }

  @Test
  void aWordThatIsForgottenIsNeverRememberedLongerThanBefore() {
    for (double stability : new double[] {0.001, 0.2, 1, 30, 1000}) {
      for (double days : new double[] {1, 10, 5000}) {
        Memory before = new Memory(stability, 1);
        assertThat(Fsrs.later(before, Grade.AGAIN, days).stability())
            .isLessThanOrEqualTo(stability);
      }
    }
  }

  @Test
  void difficultyStaysBetweenOneAndTen() {
    Memory memory = Fsrs.first(Grade.AGAIN);
    for (int i = 0; i < 100; i++) {
      memory = Fsrs.later(memory, Grade.AGAIN, 1);
      assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    }
    for (int i = 0; i < 100; i++) {
      memory = Fsrs.later(memory, Grade.EASY, 1);
      assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    }
  }

  private static void remembers(Memory memory, double stability, double difficulty) {
    assertThat(memory.stability()).isEqualTo(stability, CLOSE);
    assertThat(memory.difficulty()).isEqualTo(difficulty, CLOSE);
  }
}
