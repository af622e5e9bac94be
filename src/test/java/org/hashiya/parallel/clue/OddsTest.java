package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OddsTest {
  /** Of a hundred sentences some have the word plainly, more have what is near to it. */
  private static Odds odds(int plainly, int nearly) {
    return new Odds(Grade.chance(new int[] {0, nearly, 0, plainly}, 100, 0.02, 6), 0.5, 1);
  }

  @Test
  void theSurerTheMoreItSays() {
    assertThat(odds(2, 4).of(1, 1)).isGreaterThan(odds(2, 4).of(0.4, 1)).isPositive();
    assertThat(odds(2, 4).of(0, 1)).isNegative();
  }

  @Test
  void whatManySentencesHaveALittleMayStillStandPlainlyInOne() {
    assertThat(odds(0, 40).of(1, 1)).isGreaterThan(2);
    assertThat(odds(0, 40).of(0.4, 1)).isNegative();
  }

  @Test
  void whatMostSentencesHaveSaysLittle() {
    assertThat(odds(45, 0).of(1, 1)).isLessThan(0.5);
  }

  @Test
  void inMoreSentencesAWordIsFoundMoreEasily() {
    assertThat(odds(5, 5).of(1, 6)).isLessThan(odds(5, 5).of(1, 1));
  }

  @Test
  void whatIsFoundAnywhereALittleIsAsGoodAsMissed() {
    assertThat(odds(2, 4).of(0.25, 1)).isEqualTo(odds(2, 4).of(0, 1));
  }
}
