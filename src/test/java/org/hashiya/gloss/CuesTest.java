package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours tell the sense, as the lexicon's cues say. */
class CuesTest {
  @ParameterizedTest
  @CsvSource({
    "اعتذر المصنع للزبائن عن تأخر الطلبات., عن, for",
    "ابتعد القارب كثيرا عن الشاطئ., عن, from",
    "نشرت المجلة مقالا عن تربية النحل., عن, about",
    "هذا الطريق مختلف عن الطريق القديم., عن, from",
    "خسر المنتخب أمام ضيفه بهدفين., أمام, against",
    "مثل البستاني أمام المحكمة., أمام, before",
    "انقسم الحاضرون إلى فريقين., إلى, into",
    "وصلت دفعة من الزيتون., من, of",
    "البيت قريب من النهر., من, to",
    "خرج البستاني من الحديقة., من, from",
    "التقيا في مطار بعيد., في, at",
    "سافر في يوم ماطر., في, on",
    "عاش منذ ثلاثة أشهر بلا عمل., منذ, for"
  })
  void prepositionsByWhatAsksForThem(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "أصدرت المحكمة حكما في الحديقة., حكما, ruling",
    "عاش تحت حكم عسكري طويل., حكم, rule",
    "ضاعت نسخة من الرواية., نسخة, copy",
    "انطلقت النسخة الثالثة من المهرجان., النسخة, edition",
    "احتل القارب المركز الثاني., المركز, place",
    "سافر رئيس الوفد إلى البحيرة., رئيس, head",
    "بعث الجار برسالة إلى أخيه., برسالة, letter",
    "نفى البستاني صحة الشائعة., صحة, truth",
    "سعى المزارع إلى تحقيق حلمه., تحقيق, achieving",
    "شارك في إقامة هذا الحفل., إقامة, holding",
    "عاد إلى ذكريات الماضي الجميلة., الماضي, past",
    "بدأ الماعز بالركض حول الملعب., الملعب, pitch",
    "وقف الحارس في محيط المسجد., محيط, vicinity",
    "أبحر القارب في المحيط الهندي., المحيط, ocean",
    "حزن القراء على رحيل الشاعر., رحيل, death"
  })
  void nounsByTheirNeighbours(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "دار نقاش طويل حول البحيرة., دار, take place",
    "دفع البستاني ثمن الأشجار., دفع, pay",
    "رفع البستاني دعوى., رفع, file",
    "التقى مسؤولا كبيرا في القرية., كبيرا, senior",
    "اشترت المدرسة الأهلية كتبا., الأهلية, private",
    "تعلم اللغة العربية في القرية., العربية, Arabic",
    "وصل السفير الأمريكي إلى القرية., الأمريكي, US",
    "توقفت السيارة التي يقودها البستاني., يقودها, drive",
    "رفض البستاني الإجابة عن السؤال., رفض, refuse",
    "سقطت طائرة قديمة أمس., سقطت, crash",
    "رد المدير قائلا إن العمل مستمر., رد, reply"
  })
  void verbsAndAdjectivesByTheirNeighbours(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "زار القرية شاعر عراقي كبير., كبير, great",
    "وصل رئيس الوزراء السابق إلى القرية., السابق, former",
    "تحسنت حالة الطفلة الصحية., حالة, condition"
  })
  void adjectiveAndItsNounAreNeighboursOverTheRestOfTheirPhrase(
      String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @Test
  void neighbourTellsTheGlossWithinTheSenseOfAPreposition() {
    assertThat(Reader.of("تعرضت القرية لقصف شديد.").gloss("تعرضت")).isEqualTo("come under");
    assertThat(Reader.of("تعرضت القرية لعاصفة شديدة.").gloss("تعرضت")).isEqualTo("be subjected to");
  }

  @Test
  void yearsThatOneHasReachedAreAnAge() {
    assertThat(Reader.of("وصل بستاني يبلغ 44 عاما.").gloss("يبلغ")).isEqualTo("be aged");
    assertThat(Reader.of("بلغ عدد الأشجار 44 شجرة.").gloss("بلغ")).isEqualTo("amount to");
  }

  @ParameterizedTest
  @CsvSource({
    "خاف الطبيب من مضاعفات الدواء., مضاعفات, complications",
    "تلقى البستاني تأكيدات من جاره., تأكيدات, assurance",
    "شاركت دول كثيرة في المهرجان., دول, country"
  })
  void pluralsTellTheirSense(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @Test
  void neighbourTellsTheWordItself() {
    assertThat(Reader.of("سدد الفلاح ديونا مستحقة.").gloss("مستحقة")).isEqualTo("due");
  }

  @Test
  void personsAreWhoAndThingsAreWhich() {
    assertThat(Reader.of("شكر الأطفال الذين غرسوا الشجرة.").gloss("الذين")).isEqualTo("who");
    assertThat(Reader.of("شكر البستاني العجوز الذي غرسها.").gloss("الذي")).isEqualTo("who");
    assertThat(Reader.of("رأى الجسر القديم الذي انهار.").gloss("الذي")).isEqualTo("which");
  }

  @Test
  void nounBehindAnElativeOfDegreeSaysInWhat() {
    assertThat(Reader.of("هناك أمور أكثر أهمية.").gloss("أكثر")).isEqualTo("more");
    assertThat(Reader.of("زار أكثر الحدائق.").gloss("أكثر")).isEqualTo("most");
  }

  @Test
  void sameIsNotHaving() {
    assertThat(Reader.of("عاد في ذات القارب.").gloss("ذات")).isEqualTo("same");
    assertThat(Reader.of("اشترى أشجارا ذات قيمة.").gloss("ذات")).isEqualTo("having");
  }

  @Test
  void byNeedsSomebodyBehindIt() {
    assertThat(Reader.of("هذا لم يحدث من قبل.").terms()).doesNotContain("by");
    assertThat(Reader.of("غرست من قبل الفلاحين.").terms()).contains("by");
  }

  @Test
  void twoFathersAreParents() {
    assertThat(Reader.of("عاش مع أحد أبويه.").terms()).contains("parents");
  }

  @Test
  void inhabitantsAreManyRatherThanTwo() {
    assertThat(Reader.of("تحدث إلى أغلب ساكنيها.").terms()).doesNotContain("two residents");
  }

  @Test
  void prohibitionHasItsShortVerb() {
    assertThat(Reader.of("لا تنس موعدك.").lemma("تنس")).isEqualTo("نَسِيَ");
  }

  @Test
  void hamzaWithoutItsSeatIsReadAsOnOne() {
    assertThat(Reader.of("تحدث عن مبادىء ثابتة.").gloss("مبادىء")).isEqualTo("principle");
  }

  @Test
  void termStandsOnlyWhereItsWordsAreReadSo() {
    assertThat(Reader.of("كتب عن البستاني وغيره من سكان القرية.").terms()).doesNotContain("change");
    assertThat(Reader.of("شكر بعض من يغرسون الأشجار.").terms()).doesNotContain("some of");
  }

  @Test
  void performingIsFarFromItsPreposition() {
    assertThat(Reader.of("قام الرجل العجوز أمس بزيارة القرية.").gloss("قام"))
        .isEqualTo("carry out");
    assertThat(Reader.of("قام من مكانه.").gloss("قام")).isEqualTo("stand up");
  }

  @Test
  void withUsIsNoCoffee() {
    assertThat(Reader.of("هذا حق خاص بنا.").lemma("بنا")).isEqualTo("نَحْنُ");
  }

  @Test
  void personIsNamedByTheNounAndNotByItsVerb() {
    Reader reader = Reader.of("شكر المشاركين في الرحلة.");
    assertThat(reader.terms()).doesNotContain("participate in");
    assertThat(reader.gloss("المشاركين")).isEqualTo("participant");
  }

  @Test
  void anyoneIsNoBorder() {
    assertThat(Reader.of("لم يكن أحد يعرف القارب.").lemma("أحد")).isEqualTo("أَحَد");
  }

  @Test
  void whoResidesDoesSoHimself() {
    assertThat(Reader.of("يقيم في قرية بعيدة.").gloss("يقيم")).isEqualTo("reside");
    assertThat(Reader.of("تقام في القرية مسابقة للنحالين.").gloss("تقام")).isEqualTo("hold");
  }

  @Test
  void whatIsJoinedToAnAimIsAchieved() {
    assertThat(Reader.of("تحدث عن تحقيق محصول وفير.").gloss("تحقيق")).isEqualTo("achieving");
    assertThat(Reader.of("طال التحقيق شهرا.").gloss("التحقيق")).isEqualTo("investigation");
  }
}
