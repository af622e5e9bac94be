package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sense that fits the sentence comes first. */
class SensesTest {
  @Test
  void prepositionDecidesTheSenseOfItsVerb() {
    assertThat(Reader.of("حصل الفريق على الكأس.").gloss("حصل")).isEqualTo("obtain");
  }

  @Test
  void withoutThePrepositionTheSenseIsAnother() {
    assertThat(Reader.of("حصل خلاف بين الطرفين.").gloss("حصل")).isEqualTo("happen");
  }

  @Test
  void prepositionOfTheObjectDoesNotChangeATransitiveVerb() {
    assertThat(Reader.of("شهد سيطرة المعارضة على دمشق.").gloss("شهد")).isEqualTo("witness");
  }

  @Test
  void qadBeforeImperfectIsMay() {
    assertThat(Reader.of("النتائج التي قد تترتب على القرار كبيرة.").gloss("قد")).isEqualTo("may");
  }

  @Test
  void qadBeforePerfectIsHas() {
    assertThat(Reader.of("علم أنه قد غادر.").gloss("قد")).isEqualTo("has");
  }

  @Test
  void todayStandsAlone() {
    assertThat(Reader.of("وصل الوفد اليوم إلى بغداد.").gloss("اليوم")).isEqualTo("today");
  }

  @Test
  void dayIsDescribed() {
    assertThat(Reader.of("كان اليوم الذي شهد الحادث.").gloss("اليوم")).isEqualTo("day");
  }

  @Test
  void hourBeforeANumberIsOClock() {
    assertThat(Reader.of("غادر الساعة 6:38 صباحا.").gloss("الساعة")).isEqualTo("o'clock");
  }

  @Test
  void joinedPronounIsAnObject() {
    assertThat(Reader.of("قال له إنه قادم.").gloss("له")).isEqualTo("him");
  }

  @Test
  void dayWithArticleIsTodayAndDaysAreNot() {
    assertThat(Reader.of("وصل الوفد اليوم إلى العاصمة.").gloss("اليوم")).isEqualTo("today");
    assertThat(Reader.of("مرت الأيام بسرعة.").gloss("الأيام")).isEqualTo("day");
  }

  @Test
  void senseOfThePluralComesFirstInThePlural() {
    assertThat(Reader.of("خرق قواعد اللعبة.").gloss("قواعد")).isEqualTo("rules");
    assertThat(Reader.of("هذه قاعدة مهمة.").gloss("قاعدة")).isEqualTo("base");
  }

  @Test
  void wordThatTheTermsOfTheArticleTranslateMeansTheSameAlone() {
    Reader reader =
        Reader.of(
            "سقط النظام السوري أمس.", "قال الكاتب إن النظام السوري انتهى.", "لم يعد النظام قويا.");
    assertThat(reader.lastGloss("النظام")).isEqualTo("regime");
    assertThat(Reader.of("هذا النظام مفيد في العمل.").gloss("النظام")).isEqualTo("system");
  }

  @Test
  void senseThatANeighbourTellsOnceHoldsForTheArticle() {
    Reader reader =
        Reader.of(
            "فتح البنك فرعا لخدمة عميل قديم.", "رحب الموظف بالزائرين.", "شكره العملاء كثيرا.");
    assertThat(reader.gloss("العملاء")).isEqualTo("customer");
    assertThat(Reader.of("شكره العملاء كثيرا.").gloss("العملاء")).isEqualTo("agent");
  }

  @Test
  void senseThatAnArticleTellsHasNoSayWhereANeighbourTellsAnother() {
    Reader reader = Reader.of("زار القرية حاكم دبي.", "استقبله حاكم ولاية تكساس.", "ودعه الحاكم.");
    assertThat(reader.gloss("حاكم")).isEqualTo("ruler");
    assertThat(reader.lastGloss("حاكم")).isEqualTo("governor");
  }

  @Test
  void northernBeforeAPlaceIsNorthOfIt() {
    assertThat(Reader.of("وقع الانفجار في سوق شمالي بغداد.").gloss("شمالي")).isEqualTo("north of");
    assertThat(Reader.of("هبت ريح من اتجاه شمالي.").gloss("شمالي")).isEqualTo("northern");
  }

  @Test
  void districtHasItsNameBehindIt() {
    assertThat(Reader.of("وصلوا إلى قضاء المقدادية.").gloss("قضاء")).isEqualTo("district");
    assertThat(Reader.of("يثق الناس في قضاء عادل.").gloss("قضاء")).isEqualTo("judiciary");
  }

  @Test
  void widthHasAFigureBehindIt() {
    assertThat(Reader.of("في شارع عرض 30 مترا.").gloss("عرض")).isEqualTo("width");
    assertThat(Reader.of("رفضت الشركة أي عرض واحد.").gloss("عرض")).isEqualTo("offer");
  }

  @Test
  void includingNeedsItsPrepositionAtOnce() {
    assertThat(Reader.of("استشهد بما كتبه في الرواية.").gloss("بما")).isEqualTo("with what");
  }

  @Test
  void stateIsDoneToNobody() {
    assertThat(Reader.of("وهي مكونة من قسمين.").gloss("مكونة")).isEqualTo("consisting of");
  }

  @Test
  void lastOfIsNotLaterThan() {
    Reader reader = Reader.of("انتهت المرحلة الأخيرة من المشروع.");
    assertThat(reader.gloss("من")).isNotEqualTo("than");
  }

  @Test
  void withYouIsNoRooster() {
    assertThat(Reader.of("هل لديك فرصة للسفر؟").gloss("لديك")).isEqualTo("have");
  }

  @Test
  void nothingIsDoneQuicklyWhereANumberMeasuresTheSpeed() {
    assertThat(Reader.of("هبت الرياح بسرعة 90 كيلومترا في الساعة.").terms())
        .contains("90 kilometers per hour")
        .doesNotContain("quickly");
    assertThat(Reader.of("وصل القارب بسرعة.").terms()).contains("quickly");
  }

  @Test
  void partOfAllIsNoNumber() {
    assertThat(Reader.of("خمس السكان في القرى.").gloss("خمس")).isEqualTo("fifth (fraction)");
    assertThat(Reader.of("خمس نساء في القرية.").gloss("خمس")).isEqualTo("five");
  }

  @Test
  void weighsBeforeANumber() {
    assertThat(Reader.of("سمكة وزنها كبير ورجل يزن 90 كيلوغراما.").gloss("يزن")).isEqualTo("weigh");
  }

  @Test
  void doubleIsNoWeakness() {
    assertThat(Reader.of("زاد المبلغ بمقدار الضعف.").gloss("الضعف")).isEqualTo("double");
  }
}
