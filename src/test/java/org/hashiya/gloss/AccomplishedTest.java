package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** تم with a masdar is the passive of the press. */
class AccomplishedTest {
  @Test
  void verbOfAccomplishmentMakesAPassive() {
    assertThat(Reader.of("تم احتجاز السفينة.").composed()).contains("be detained");
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

  @Test
  void termOfTheMasdarGivesWay() {
    Reader reader = Reader.of("تم ترميم المسجد القديم.");
    assertThat(reader.terms()).contains("be restored").doesNotContain("restoring a mosque");
  }

  @Test
  void prepositionOfTheVerbBelongsToThePassive() {
    assertThat(Reader.of("تم التوصل إلى نتيجة.").wordsOf("be reached"))
        .containsExactly("تم", "التوصل", "إلى");
  }
}
