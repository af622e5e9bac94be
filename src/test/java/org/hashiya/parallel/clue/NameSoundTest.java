package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSoundTest {
  private static double likeness(String a, String b) {
    return NameSound.likeness(NameSound.of(a), NameSound.of(b));
  }

  @Test
  void spellingsOfOneNameSoundAlike() {
    assertThat(likeness("Saqr", "Sakr")).isPositive();
    assertThat(likeness("Butin", "Putin")).isPositive();
    assertThat(likeness("Lafrintyif", "Lavrentiev")).isPositive();
    assertThat(likeness("Muhammad", "Mohammed")).isPositive();
  }

  @Test
  void otherNamesDoNot() {
    assertThat(likeness("Saqr", "Assad")).isZero();
    assertThat(likeness("Erdogan", "Jalali")).isZero();
  }
}
