package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The manner of a thing, said by a noun with an adjective, is an adverb in English. */
class MannerTest {
  @Test
  void relationalAdjectiveHasAnAdverb() {
    Reader reader = Reader.of("حل الطرفان الخلاف بشكل سياسي.");
    assertThat(reader.wordsOf("politically")).containsExactly("بشكل", "سياسي");
    assertThat(Reader.of("تغيرت المدينة على نحو ثقافي.").wordsOf("culturally")).hasSize(3);
  }

  @Test
  void qualityHasAnAdverb() {
    assertThat(Reader.of("لعب الفريق بطريقة ذكية.").composed()).contains("smartly");
  }

  @Test
  void termOfTheLexiconComesFirst() {
    assertThat(Reader.of("تحسن الوضع بشكل كبير.").terms()).contains("significantly");
    assertThat(Reader.of("تحسن الوضع بشكل كبير.").composed()).isEmpty();
  }

  @Test
  void oneTermServesAllNounsOfManner() {
    assertThat(Reader.of("عمل الفريق بصورة سلسة.").terms()).contains("smoothly");
    assertThat(Reader.of("عمل الفريق على نحو سلس.").terms()).contains("smoothly");
  }

  @Test
  void nounInEnglishHasNoAdverb() {
    assertThat(Reader.of("تعاملوا مع الملف بشكل أمني.").composed()).isEmpty();
  }

  @Test
  void shapeIsNoManner() {
    assertThat(Reader.of("مر الوزير بالشكل السياسي.").composed()).doesNotContain("politically");
  }
}
