package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Case and mood stand where the sentence leaves no doubt, and nowhere else. */
class EndingsTest {
  @Test
  void prepositionGovernsTheGenitive() {
    assertThat(Reader.of("عاد إلى المدينة.").vocalised("المدينة")).isEqualTo("الْمَدِينَةِ");
  }

  @Test
  void constructGovernsTheGenitive() {
    assertThat(Reader.of("هاجم سقوط النظام بعنف.").vocalised("النظام")).isEqualTo("النِّظَامِ");
  }

  @Test
  void adjectiveFollowsItsNoun() {
    assertThat(Reader.of("عاد إلى القصر الرئاسي.").vocalised("الرئاسي")).isEqualTo("الرِّئَاسِيِّ");
  }

  @Test
  void subjectIsLeftOpen() {
    assertThat(Reader.of("وصل الوزير صباحا.").vocalised("الوزير")).isEqualTo("الْوَزِير");
  }

  @Test
  void pronounFollowsTheVowelOfCase() {
    assertThat(Reader.of("عاد إلى منزله.").vocalised("منزله")).isEqualTo("مَنْزِلِهِ");
  }

  @Test
  void lanGovernsTheSubjunctive() {
    assertThat(Reader.of("لن يقبل بذلك.").vocalised("يقبل")).isEqualTo("يَقْبَلَ");
  }

  @Test
  void connectingAlifIsNotHeardBehindTheArticle() {
    assertThat(Reader.of("بدأ الاجتماع.").vocalised("الاجتماع")).isEqualTo("الِاجْتِمَاع");
  }

  @Test
  void sunLetterTakesTheArticle() {
    assertThat(Reader.of("طلعت الشمس.").vocalised("الشمس")).isEqualTo("الشَّمْس");
  }
}
