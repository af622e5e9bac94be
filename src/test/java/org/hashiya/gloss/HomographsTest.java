package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs, masdars, adjectives and particles that are written alike, told by their sentence. */
class HomographsTest {
  @ParameterizedTest
  @CsvSource({
    "جلسنا قبل عرض فيلم جديد., عرض, عَرْض",
    "ساعدوه على تجاوز صعوبات السفر., تجاوز, تَجَاوُز",
    "البستاني أبعد الكرة عن الزهور., أبعد, أَبْعَدَ"
  })
  void termVouchesForItsVerbAndForTheMasdarOfThatVerb(String sentence, String word, String lemma) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "نمت القرية وتعد بحيرتها من أجمل البحيرات., وتعد",
    "الجفاف يعد مشكلة كبيرة للنحالين., يعد",
    "القصة تعد أوضح دليل على صبره., تعد",
    "الرسالة مهمة وهناك أمور تعد أكثر خطورة., تعد"
  })
  void whatIsRegardedAsSomethingIsPreparedByNobody(String sentence, String word) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo("عَدَّ");
  }

  @Test
  void whoPreparesAReportRegardsNothing() {
    assertThat(Reader.of("تعد الجمعية تقريرا عن النحل.").lemma("تعد")).isEqualTo("أَعَدَّ");
  }

  @ParameterizedTest
  @CsvSource({
    "هذا أحدث حكم في القضية., حكم, حُكْم",
    "كان ذلك أجمل وسام في حياته., وسام, وِسَام",
    "القصة تعد أوضح دليل على صبره., أوضح, أَوْضَح"
  })
  void behindAnElativeStandsTheNounThatItIsTheGreatestOf(
      String sentence, String word, String lemma) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "لكنه ما زال مرتفعا فوق السقف., مرتفعا, high",
    "عمله ليس فنيا بحتا., فنيا, technical"
  })
  void predicateOfBeingIsAnAdjective(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "حيث تقرر تأجيل الرحلة إلى الخريف.",
    "فيما تقرر أن يبدأ القطاف غدا.",
    "البيوت التي تقرر هدم جدرانها قديمة."
  })
  void whatIsDecidedFollowsWhereNobodyDecides(String sentence) {
    assertThat(Reader.of(sentence).lemma("تقرر")).isEqualTo("تَقَرَّرَ");
  }

  @Test
  void whoDecidesStandsBeforeTheVerb() {
    assertThat(Reader.of("الجمعية تقرر تأجيل الرحلة.").lemma("تقرر")).isEqualTo("قَرَّرَ");
  }

  @ParameterizedTest
  @CsvSource({
    "سألوه عن أسباب ترشحه للرئاسة., ترشحه, تَرَشُّح",
    "تحدث عن إمكانية توجهه إلى الشمال., توجهه, تَوَجُّه",
    "يستطيع البستاني تحمل البرد., تحمل, تَحَمُّل"
  })
  void reasonsAbilitiesAndAttemptsAskForAMasdar(String sentence, String word, String lemma) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo(lemma);
  }

  @Test
  void purposeNeedsSomebodyWhoPursuesIt() {
    assertThat(Reader.of("لديه الصبر لتحمل الألم.").lemma("لتحمل")).isEqualTo("تَحَمُّل");
  }

  @ParameterizedTest
  @CsvSource({
    "زارنا الجاران وهما بصحة جيدة., وهما, هُمَا",
    "كتبنا لهم بطريقة سهلة., لهم, هُمْ",
    "ركضوا وكأنهم في سباق., وكأنهم, كَأَنَّ",
    "هذا الطريق طويل جدا في الشتاء., جدا, جِدًّا"
  })
  void pronounsAndParticlesAreMetBeforeRareNouns(String sentence, String word, String lemma) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo(lemma);
  }

  @Test
  void nobodyIsForbiddenAnythingInARelativeClause() {
    assertThat(Reader.of("الغرفة التي لا تقل مساحتها عن عشرة أمتار.").gloss("لا")).isEqualTo("not");
  }

  @Test
  void negationOfAWholeKindHasANoun() {
    assertThat(Reader.of("لا تناقض بين الرأيين.").lemma("تناقض")).isEqualTo("تَنَاقُض");
  }

  @Test
  void statementIsExplainedAndNotBetween() {
    assertThat(Reader.of("وبين أن هناك خططا جديدة.").lemma("وبين")).isEqualTo("بَيَّنَ");
  }

  @Test
  void whoStatesSomethingIsNoPassive() {
    assertThat(Reader.of("وصل الكتاب المتضمن أن الدرس تأجل.").lemma("المتضمن"))
        .isEqualTo("مُتَضَمِّن");
  }

  @Test
  void whoTellsMeSomethingDoesNotHappen() {
    assertThat(Reader.of("وحدثني أن الخبر صحيح.").lemma("وحدثني")).isEqualTo("حَدَّثَ");
  }

  @ParameterizedTest
  @CsvSource({
    "اعتذر البستاني للصحافيين عن التأخر., للصحافيين, journalist",
    "كتبوا بموضوعية عن الحديقة., بموضوعية, objectivity",
    "تحدثنا مع كثير من العسكريين., العسكريين, soldier"
  })
  void adjectiveBehindAPrepositionStandsForItsNoun(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @Test
  void adverbDescribesNoNounOfAnotherCase() {
    assertThat(Reader.of("يعملون في نطاق ضيق حاليا.").gloss("حاليا")).isEqualTo("currently");
  }

  @ParameterizedTest
  @CsvSource({
    "سافر النحال إلى الجبل ودرس في القرية., ودرس, دَرَسَ",
    "جلس الحارس على العتبة وكتب رسائل طويلة., وكتب, كَتَبَ",
    "درس الفتى النجارة ثم تخرج من المعهد., تخرج, تَخَرَّجَ"
  })
  void reportInThePerfectGoesOnInIt(String sentence, String word, String lemma) {
    assertThat(Reader.of(sentence).lemma(word)).isEqualTo(lemma);
  }

  @Test
  void manIsBornAndBearsNobody() {
    assertThat(Reader.of("ولد البستاني في قرية صغيرة.").gloss("ولد")).isEqualTo("be born");
  }

  @ParameterizedTest
  @CsvSource({"دفع النحال الثمن نقدا., in cash", "سلم النحال العسل نقدا عند الباب., in cash"})
  void accusativeThatNothingAsksForIsAnAdverb(String sentence, String gloss) {
    assertThat(Reader.of(sentence).gloss("نقدا")).isEqualTo(gloss);
  }

  @Test
  void accusativeBehindItsVerbIsAnObject() {
    assertThat(Reader.of("واجه نقدا لاذعا.").gloss("نقدا")).isEqualTo("criticism");
  }

  @ParameterizedTest
  @CsvSource({
    "قال المصرفي إن الخزنة فارغة., المصرفي, banker",
    "وتوقع الاقتصادي بول سميث أن ينمو العسل., الاقتصادي, economist",
    "اجتمع الخليجيون في القرية., الخليجيون, Gulf national",
    "زار القرية الوفد المصرفي., المصرفي, banking"
  })
  void nisbaWithoutANounIsAPerson(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "غادر الأطفال القرية مودعين أهلهم., مودعين, مُوَدِّع",
    "رفض الحارس مدعيا أن الباب مكسور., مدعيا, مُدَّعِي"
  })
  void participleWithAnObjectIsActiveAndNoNoun(String sentence, String word, String lemma) {
    Reading reading = Reader.of(sentence).reading(word);
    assertThat(reading.analysis().entry().lemma()).isEqualTo(lemma);
    assertThat(reading.analysis().entry().pos()).isEqualTo(PartOfSpeech.ADJECTIVE);
  }

  @Test
  void participleWithoutItsObjectIsPassive() {
    assertThat(Reader.of("النبات المكتشف حديثا جميل.").lemma("المكتشف")).isEqualTo("مُكْتَشَف");
  }

  @Test
  void personIsMovedByWhatMoves() {
    assertThat(Reader.of("كان البستاني محرجا.").lemma("محرجا")).isEqualTo("مُحْرَج");
    assertThat(Reader.of("كان السؤال محرجا.").lemma("محرجا")).isEqualTo("مُحْرِج");
  }

  @Test
  void teamIsCrownedChampionWhereNobodyCrownsIt() {
    assertThat(Reader.of("توج الفريق بطلا بعد المباراة.").vocalised("توج")).isEqualTo("تُوِّجَ");
  }

  @Test
  void objectInTheSoundPluralTellsTheTransitiveVerb() {
    assertThat(Reader.of("كانت الحافلة تقل مسافرين.").lemma("تقل")).isEqualTo("أَقَلَّ");
  }

  @Test
  void verbBeforeThePluralOfThingsIsFeminine() {
    assertThat(Reader.of("وتحدث حوادث كثيرة هناك.").lemma("وتحدث")).isEqualTo("حَدَثَ");
  }

  @Test
  void whatIsHeldTakesPlace() {
    assertThat(Reader.of("تجري المحادثات في القرية.").lemma("تجري")).isEqualTo("جَرَى");
  }

  @Test
  void whoSpeaksOfWhatHeDidSpeaksOfHimself() {
    Reader reader = Reader.of("كنت في السوق حين رأيت الباب مفتوحا.");
    assertThat(reader.vocalised("كنت")).isEqualTo("كُنْتُ");
    assertThat(reader.vocalised("رأيت")).isEqualTo("رَأَيْتُ");
    assertThat(Reader.of("وقلت نسبة العسل هذا العام.").lemma("وقلت")).isEqualTo("قَلَّ");
  }

  @Test
  void whatIsCarriedOutIsAMasdar() {
    assertThat(Reader.of("وتم نزح المياه من البئر.").lemma("نزح")).isEqualTo("نَزْح");
  }

  @Test
  void armedManWhoOpensAClauseIsAPerson() {
    assertThat(Reader.of("مسلح يسرق خلية نحل.").gloss("مسلح")).isEqualTo("gunman");
  }

  @Test
  void otherThanStandsBeforeAnAdjective() {
    assertThat(Reader.of("هذه خسائر غير مالية.").gloss("مالية")).isEqualTo("financial");
  }

  @Test
  void behindIfTheAnswerIsAVerb() {
    assertThat(Reader.of("لو علم الحارس لمنع السرقة.").lemma("لمنع")).isEqualTo("مَنَعَ");
  }

  @Test
  void whatIsAwaitedAwaitsNothing() {
    assertThat(Reader.of("وينتظر وصول النحال غدا.").vocalised("وينتظر")).startsWith("وَيُنْتَظَر");
    assertThat(Reader.of("وينتظر النحال الربيع.").vocalised("وينتظر")).startsWith("وَيَنْتَظِر");
  }

  @Test
  void vehiclesCarry() {
    assertThat(Reader.of("تقل الحافلة خمسين راكبا.").lemma("تقل")).isEqualTo("أَقَلَّ");
    assertThat(Reader.of("لا تقل سرعة الحافلة عن مئة.").lemma("تقل")).isEqualTo("قَلَّ");
  }

  @Test
  void whoDoesSomethingMeanwhileIsAnActiveParticiple() {
    assertThat(Reader.of("تحدث النحال لافتا إلى خلاياه.").gloss("لافتا")).isEqualTo("pointing out");
    assertThat(Reader.of("وقف النحال متعهدا بزيادة العسل.").gloss("متعهدا")).isEqualTo("pledging");
    assertThat(Reader.of("تكلم البستاني واصفا الشجرة.").gloss("واصفا")).isEqualTo("describing");
  }

  @Test
  void behindJustAsStandsAVerb() {
    assertThat(Reader.of("كما شاهد البستاني عرضا عن النحل.").lemma("شاهد")).isEqualTo("شَاهَدَ");
  }
}
