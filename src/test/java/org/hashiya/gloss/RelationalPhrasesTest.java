package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns with relational adjectives that no lexicon has are phrases in English order. */
class RelationalPhrasesTest {
  @Test
  void adjectiveStandsBeforeTheNoun() {
    Reader reader = Reader.of("افتتح الوزير حديقة تراثية.");
    assertThat(reader.wordsOf("heritage garden")).containsExactly("حديقة", "تراثية");
  }

  @Test
  void whatStandsNearestToTheNounStandsNearestInEnglish() {
    assertThat(Reader.of("ترك الحريق الصناعي الآسيوي أثرا.").terms())
        .contains("Asian industrial fire");
  }

  @Test
  void countryStandsBeforeWhatKindAThingIs() {
    assertThat(Reader.of("زار المصنع الآسيوي الكيميائي.").terms())
        .contains("Asian chemical factory");
    assertThat(Reader.of("نقل الخبر مصدر ياباني رسمي.").terms())
        .contains("official Japanese source");
  }

  @Test
  void pluralIsAPlural() {
    assertThat(Reader.of("زار حدائق تراثية.").terms()).contains("heritage gardens");
    assertThat(Reader.of("زار حديقتين تراثيتين.").terms()).contains("two heritage gardens");
  }

  @Test
  void adjectivesAreJoinedAsTheyAreInArabic() {
    assertThat(Reader.of("زار الحدائق التراثية والعائلية.").terms())
        .contains("heritage and family gardens");
    assertThat(Reader.of("استؤنفت المنافسة اليابانية الكورية.").terms())
        .contains("Japanese-Korean competition");
  }

  @Test
  void predicateIsNoAttribute() {
    assertThat(Reader.of("الحديقة تراثية.").terms()).doesNotContain("heritage garden");
  }

  @Test
  void termOfTheLexiconComesFirst() {
    assertThat(Reader.of("زار القصر الرئاسي.").wordsOf("presidential palace")).hasSize(2);
    assertThat(Reader.of("زار القصر الرئاسي.").terms()).hasSize(1);
  }

  @Test
  void personsTakePlurals() {
    assertThat(Reader.of("وصل خبراء تراثيون أمس.").terms()).contains("heritage experts");
    assertThat(Reader.of("وصل خبراء تراثية أمس.").terms()).doesNotContain("heritage experts");
  }

  @Test
  void titleBelongsToItsName() {
    assertThat(Reader.of("قالت المحللة التراثية هدى خليل ذلك.").terms())
        .doesNotContain("heritage analyst");
  }

  @Test
  void southAndWestAreSouthwest() {
    assertThat(Reader.of("سكنوا المنطقة الجنوبية الغربية.").terms()).contains("southwestern area");
  }

  @Test
  void countryMayBelongToTheHeadOfAConstruct() {
    assertThat(Reader.of("زار شركة الحديقة اليابانية.").terms()).doesNotContain("Japanese garden");
  }

  @Test
  void adjectiveThatIsANameTooIsInDoubt() {
    assertThat(Reader.of("فاز النادي الأهلي.").terms()).doesNotContain("private club");
  }

  @Test
  void composedPhraseSaysSo() {
    assertThat(Reader.of("زار حديقة تراثية.").composed()).containsExactly("heritage garden");
    assertThat(Reader.of("زار القصر الرئاسي.").composed()).isEmpty();
  }
}
