package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a preposition is: the verb's, a nearer phrase's, or nobody's. */
class AdjunctsTest {
  @Test
  void placeAndTimeBelongToNoTermThatIsPartedFromThem() {
    assertThat(Reader.of("تأخر انطلاق السفينة في ألمانيا.").terms()).doesNotContain("starting");
    assertThat(Reader.of("بدأت الشركة في تنفيذ المشروع.").terms()).contains("begin");
  }

  @Test
  void compoundPrepositionKeepsItsOwn() {
    Reader reader = Reader.of("طالب العمال بقيادة المهندس بزيادة الأجور.");
    assertThat(reader.wordsOf("demand")).doesNotContain("بقيادة");
    assertThat(reader.terms()).contains("led by");
  }

  @Test
  void partOfAFamilyIsNoComplement() {
    assertThat(Reader.of("وصف معاناة أسرته من المزارعين.").terms())
        .doesNotContain("suffering from");
    assertThat(Reader.of("وصف معاناة الناس من البرد.").terms()).contains("suffering from");
  }

  @Test
  void adverbialHasItsNounInTheNumberCited() {
    assertThat(Reader.of("بحث المهندس عن طرق جديدة.").terms()).doesNotContain("through");
    assertThat(Reader.of("وصل هذا اليوم.").terms()).doesNotContain("these days");
  }

  @Test
  void nounOfATermIsNotReadAsAVerb() {
    assertThat(Reader.of("أصدر النادي بيانا نعى فيه الشاعر.").terms())
        .doesNotContain("obituary notice");
  }

  @Test
  void verbTakesThePrepositionOfAnOpenPhrase() {
    assertThat(Reader.of("تعهد المهندس بدعم المدرسة.").terms())
        .contains("pledge")
        .doesNotContain("with the support of");
  }

  @Test
  void timeBeginsNothingThatIsDoneBySomebody() {
    assertThat(Reader.of("تدرب من قبل بداية الموسم.").terms()).doesNotContain("by");
    assertThat(Reader.of("اختير من قبل المدرب.").terms()).contains("by");
  }

  @Test
  void littleThatDescribesANounIsNoQuantity() {
    assertThat(Reader.of("اشترى كميات قليلة من الدقيق.").terms()).doesNotContain("a little");
  }

  @Test
  void activeVerbIsNotTheCitedPassive() {
    assertThat(Reader.of("أنا لا ألومهم على شيء.").terms()).doesNotContain("cannot be blamed");
  }

  @Test
  void nearerObjectTellsMoreThanAFarPreposition() {
    assertThat(Reader.of("علقت الشركة عملياتها البحرية مع المصنع على الأرجح.").gloss("علقت"))
        .isNotEqualTo("comment on");
  }

  @Test
  void verbThatNeedsAPrepositionReachesFarForIt() {
    Reader reader =
        Reader.of("سيطر فريق رجال الإطفاء في المدينة القديمة قبل ساعات قليلة جدا على الحريق.");
    assertThat(reader.wordsOf("control")).containsExactly("سيطر", "على");
  }

  @Test
  void nobodyBeginsAnHour() {
    assertThat(Reader.of("يبدأ اللقاء في الساعة السابعة.").terms()).doesNotContain("begin");
  }

  @Test
  void whatIsRevealedMayStandFarBehind() {
    Reader reader = Reader.of("كشفت الشركة مساء أمس عن هاتفها الجديد.");
    assertThat(reader.wordsOf("reveal")).containsExactly("كشفت", "عن");
  }

  @Test
  void soManyOfThemBelongToNoVerb() {
    assertThat(Reader.of("وصل ثلاثون من العمال.").terms()).doesNotContain("arrive from");
  }

  @Test
  void nobodyContinuesToATown() {
    assertThat(Reader.of("استمر الحفل في المدينة حتى الصباح.").gloss("استمر"))
        .isEqualTo("continue");
    assertThat(Reader.of("استمر في الغناء.").terms()).contains("continue to");
  }
}
