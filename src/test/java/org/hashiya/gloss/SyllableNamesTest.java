package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Korean, Chinese and Vietnamese names, whose syllables are words of their own in Arabic. */
class SyllableNamesTest {
  @Test
  void koreanGivenNamesHaveAHyphen() {
    assertThat(Reader.of("وصل تشوي مين سوك إلى المدينة.").composed()).contains("Choi Min-sook");
  }

  @Test
  void chineseGivenNamesAreOneWord() {
    assertThat(Reader.of("زار تشانغ مينغ وي المصنع.").composed()).contains("Zhang Mingwei");
  }

  @Test
  void vietnameseNamesStandApart() {
    assertThat(Reader.of("وصل نغوين ثانه هونغ أمس.").composed()).contains("Nguyen Thanh Hung");
  }

  @Test
  void wordOfArabicIsASyllableBesideOthersThatAreNone() {
    Reader reader = Reader.of("ألقى ري سونغ هيوك كلمة قصيرة.");
    assertThat(reader.gloss("ري")).isEqualTo("Ri");
    assertThat(Reader.of("تحتاج الحقول إلى ري دائم.").gloss("ري")).isEqualTo("irrigation");
  }

  @Test
  void pronounAndParticleBehindANameAreNoPartOfIt() {
    assertThat(Reader.of("قال كيم إن الخطة جاهزة.").gloss("إن")).isEqualTo("that");
    assertThat(Reader.of("كيم هو صاحب الفكرة.").gloss("هو")).isNotEqualTo("Ho");
  }
}
