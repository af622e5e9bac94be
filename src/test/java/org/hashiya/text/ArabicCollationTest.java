package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

class ArabicCollationTest {
  @AnyLocaleTest
  void sortsAsAnArabicDictionary() {
    assertThat(
            Stream.of("يوم", "ثعلب", "أمن", "بيت", "تاج", "ابن", "هدف", "وزير")
                .sorted(ArabicCollation.comparator()))
        .containsExactly("ابن", "أمن", "بيت", "تاج", "ثعلب", "هدف", "وزير", "يوم");
  }

  @AnyLocaleTest
  void vowelsDecideLast() {
    assertThat(
            Stream.of("كُتُب", "كتاب", "كَتَبَ")
                .sorted(ArabicCollation.comparator())
                .toList()
                .getFirst())
        .isEqualTo("كتاب");
  }
}
