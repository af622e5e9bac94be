package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A term needs behind it what its last word governs. */
class ComplementsTest {
  @Test
  void nobodyActsWhereNobodyIsNamed() {
    assertThat(Reader.of("كتب التقرير من قبل لجنة مستقلة.").terms()).contains("by");
    assertThat(Reader.of("كتب التقرير من قبل «لجنة مستقلة».").terms()).contains("by");
    assertThat(Reader.of("رفضوا الفكرة من قبل لذلك غابوا.").terms())
        .contains("before")
        .doesNotContain("by");
  }

  @Test
  void conditionIsAClauseThatNoVerbTakes() {
    assertThat(Reader.of("سيتم تجهيز القاعة على أن يحضر المدير غدا.").terms())
        .contains("provided that");
    assertThat(Reader.of("اتفق الطرفان على أن يحضر المدير غدا.").terms())
        .doesNotContain("provided that");
    assertThat(Reader.of("علق على أن المدينة كبيرة.").terms()).doesNotContain("provided that");
  }

  @Test
  void whatLastsUntilAnEvent() {
    assertThat(Reader.of("استمر الجفاف إلى أن نزل المطر.").terms()).contains("until");
    assertThat(Reader.of("أشار الوزير إلى أن المطر نزل.").terms()).doesNotContain("until");
  }

  @Test
  void whoAlsoMentionsSomethingSaysIt() {
    assertThat(Reader.of("كما ذكر المدير أن المدرسة مغلقة.").terms())
        .doesNotContain("as mentioned");
    assertThat(Reader.of("المدرسة مغلقة كما ذكر المدير.").terms()).contains("as mentioned");
  }
}
