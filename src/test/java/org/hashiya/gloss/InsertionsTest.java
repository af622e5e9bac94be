package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may stand inside a term, or in another order, does not hide it. */
class InsertionsTest {
  @Test
  void demonstrativeInAConstruct() {
    Reader reader = Reader.of("حان وقت إغلاق هذا الملف.");
    assertThat(reader.wordsOf("closing the file")).containsExactly("إغلاق", "الملف");
  }

  @Test
  void subjectBetweenAMasdarAndItsPreposition() {
    Reader reader = Reader.of("استنكر وقوف إسرائيل وراء ذلك.");
    assertThat(reader.wordsOf("be behind")).containsExactly("وقوف", "وراء");
  }

  @Test
  void objectBetweenAMasdarAndItsPreposition() {
    assertThat(Reader.of("لا بد من حماية الشباب من ذلك.").wordsOf("protect from"))
        .containsExactly("حماية", "من");
  }

  @Test
  void adjectiveBetweenANounAndItsPreposition() {
    assertThat(Reader.of("تضمن البيان الإعلان الفوري عن ذلك.").wordsOf("announce"))
        .containsExactly("الإعلان", "عن");
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
    assertThat(Reader.of("انتظر اتخاذ الحكومة قرارا.").wordsOf("make a decision"))
        .containsExactly("اتخاذ", "قرارا");
  }

  @Test
  void pronounThatResumesAnAntecedent() {
    assertThat(Reader.of("هذه ملاعب يمارس فيها الأطفال هواياتهم.").terms())
        .contains("pursue his hobby");
  }

  @Test
  void objectOfARelativeClauseStandsBeforeIt() {
    assertThat(Reader.of("درس القرار الذي اتخذته الحكومة.").wordsOf("make a decision"))
        .containsExactly("القرار", "اتخذته");
    assertThat(Reader.of("نفعت جهود تبذلها الحكومة.").wordsOf("make efforts"))
        .containsExactly("جهود", "تبذلها");
  }

  @Test
  void objectBeforeItsPassiveParticiple() {
    assertThat(Reader.of("زادت الدعاوى المرفوعة هناك.").wordsOf("file a lawsuit"))
        .containsExactly("الدعاوى", "المرفوعة");
  }

  @Test
  void articleStandsForThePronounOfACitation() {
    assertThat(Reader.of("رفض الوزير تقديم الاستقالة.").wordsOf("submit one's resignation"))
        .containsExactly("تقديم", "الاستقالة");
  }
}
