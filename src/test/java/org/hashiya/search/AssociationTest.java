package org.hashiya.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {
  @Test
  void logDiceOfWordsThatAreAlwaysTogetherIsFourteen() {
    assertThat(Association.logDice(20, 20, 20)).isEqualTo(14);
  }

  @Test
  void logDiceFallsByOneWhereTheDiceCoefficientIsHalved() {
    // 2 * 8 / (16 + 112) = 1/8
    assertThat(Association.logDice(8, 16, 112)).isEqualTo(11);
    assertThat(Association.logDice(4, 16, 112)).isEqualTo(10);
  }

  /** From the table of bigrams in Dunning's article: "the swiss", "can be", "previous year". */
  @Test
  void logLikelihoodIsWhatDunningPrints() {
    assertThat(dunning(110, 2442, 111, 29114)).isEqualTo(270.72, within(0.01));
    assertThat(dunning(29, 13, 123, 31612)).isEqualTo(263.90, within(0.01));
    assertThat(dunning(31, 23, 139, 31584)).isEqualTo(256.84, within(0.01));
  }

  @Test
  void logLikelihoodOfChanceIsNothing() {
    assertThat(Association.logLikelihood(10, 100, 100, 1000)).isEqualTo(0, within(1e-9));
  }

  @Test
  void wordsThatAvoidEachOtherAreBelowZero() {
    assertThat(Association.logLikelihood(1, 100, 100, 1000)).isNegative();
  }

  private static double dunning(long both, long first, long second, long neither) {
    return Association.logLikelihood(
        both, both + first, both + second, both + first + second + neither);
  }
}
