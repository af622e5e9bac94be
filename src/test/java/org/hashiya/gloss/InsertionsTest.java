package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may stand inside a term, or in another order, does not hide it. */
class InsertionsTest {
  @Test
  void demonstrativeInAConstruct() {
    Reader reader = Reader.of("حان وقت إغلاق هذا الملف.");
    assertThat(reader.phrases()).contains("إغلاق الملف");
  }

  @Test
  void subjectBetweenAMasdarAndItsPreposition() {
    Reader reader = Reader.of("استنكر وقوف إسرائيل وراء تلك الحملة.");
    assertThat(reader.phrases()).contains("وقوف وراء");
  }

  @Test
  void objectBetweenAMasdarAndItsPreposition() {
    assertThat(Reader.of("لا بد من حماية الشباب من ذلك.").phrases()).contains("حماية من");
  }

  @Test
  void adjectiveBetweenANounAndItsPreposition() {
    assertThat(Reader.of("تضمن البيان الإعلان الفوري عن ذلك.").phrases()).contains("الإعلان عن");
  }

  @Test
  void partOfAThingIsNoComplement() {
    assertThat(Reader.of("انتظر انطلاق المرحلة الثانية من البرنامج.").terms())
        .doesNotContain("start from");
  }

  @Test
  void nounOfTheSameLettersHasNoComplement() {
    assertThat(Reader.of("وصل إلى مدينة صغيرة بالجنوب.").terms()).doesNotContain("convict of");
  }

  @Test
  void subjectBetweenAMasdarAndItsObject() {
    assertThat(Reader.of("انتظر اتخاذ الحكومة قرارا.").phrases()).contains("اتخاذ قرارا");
  }

  @Test
  void pronounThatResumesAnAntecedent() {
    assertThat(Reader.of("هذه ملاعب يمارس فيها الأطفال هواياتهم.").terms())
        .contains("pursue his hobby");
  }

  @Test
  void objectOfARelativeClauseStandsBeforeIt() {
    assertThat(Reader.of("درس القرار الذي اتخذته الحكومة.").phrases()).contains("القرار اتخذته");
    assertThat(Reader.of("نفعت جهود تبذلها الحكومة.").phrases()).contains("جهود تبذلها");
  }

  @Test
  void objectBeforeItsPassiveParticiple() {
    assertThat(Reader.of("زادت الدعاوى المرفوعة هناك.").phrases()).contains("الدعاوى المرفوعة");
  }

  @Test
  void articleStandsForThePronounOfACitation() {
    assertThat(Reader.of("رفض الوزير تقديم الاستقالة.").phrases()).contains("تقديم الاستقالة");
  }
}
