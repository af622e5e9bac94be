package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** تم with a masdar is the passive of the press. */
class AccomplishedTest {
  @Test
  void verbOfAccomplishmentMakesAPassive() {
    assertThat(Reader.of("تم ترميم المسجد القديم.").composed()).contains("be restored");
  }

  @Test
  void imperfectDoesSoToo() {
    assertThat(Reader.of("يتم احتجازهم في المطار.").composed()).contains("be detained");
  }

  @Test
  void irregularVerbHasItsOwnParticiple() {
    assertThat(Reader.of("جرى بيع السيارة القديمة.").composed()).contains("be sold");
  }

  @Test
  void thingThatHappensIsNotAnAction() {
    assertThat(Reader.of("تم الأمر بسرعة.").composed()).noneMatch(e -> e.startsWith("be "));
  }
}
