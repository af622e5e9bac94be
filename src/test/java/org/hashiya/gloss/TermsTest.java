package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Terms are found by lemma. */
class TermsTest {
  @Test
  void whatIsSaidOfANounIsNotItsTerm() {
    assertThat(Reader.of("ظلت المدينة محاصرة سنوات.").terms()).doesNotContain("besieged city");
    assertThat(Reader.of("دخلوا مدينة محاصرة.").terms()).contains("besieged city");
  }

  @Test
  void ceasefireIsOneTerm() {
    assertThat(Reader.of("بحث الطرفان وقف إطلاق النار.").terms()).contains("ceasefire");
  }

  @Test
  void clitichDoesNotHideATerm() {
    assertThat(Reader.of("رحب بوقف إطلاق النار.").terms()).contains("ceasefire");
  }

  @Test
  void longestTermWins() {
    Reader reader = Reader.of("زار القصر الرئاسي أمس.");
    assertThat(reader.wordsOf("presidential palace")).containsExactly("القصر", "الرئاسي");
  }

  @Test
  void nameStandsBeforeAnEquallyLongTermThatTakesItsWord() {
    assertThat(Reader.of("سكنوا في مدن المملكة المتحدة.").terms()).contains("United Kingdom");
  }

  @Test
  void punctuationEndsATerm() {
    assertThat(Reader.of("زار القصر، الرئاسي.").terms()).doesNotContain("presidential palace");
  }

  @Test
  void verbOfATermMustBeReadAsThatVerb() {
    assertThat(Reader.of("وصلت القوافل إلى القرى في جنوبي البلاد.").terms())
        .doesNotContain("spare the country");
    assertThat(Reader.of("جنّب الاتفاق البلاد حربا طويلة.").terms()).contains("spare the country");
  }

  @Test
  void particleIsNoWordOfATermThatLooksLikeIt() {
    assertThat(Reader.of("تأخر المشروع كما لم يساهم القطاع فيه.").terms()).doesNotContain("unless");
    assertThat(Reader.of("لن يعود ما لم يساهم القطاع فيه.").terms()).contains("unless");
  }

  @Test
  void adverbialTermIsNotTheNoun() {
    assertThat(Reader.of("سمح لها بالمرور للوصول إلى القاعدة.").terms()).doesNotContain("up to");
  }

  @Test
  void fullNameOfAPersonIsATerm() {
    assertThat(Reader.of("التقى الرئيس فلاديمير بوتين.").terms()).contains("Vladimir Putin");
  }

  @Test
  void conjunctionDoesNotHideAnAdverb() {
    assertThat(Reader.of("وردا على سؤال قال الوزير ذلك.").terms())
        .contains("in reply to a question");
  }

  @Test
  void subjectMayStandBehindTheVerbOfATerm() {
    Reader reader = Reader.of("لفت الوزير الانتباه إلى ذلك.");
    assertThat(reader.wordsOf("draw attention to")).containsExactly("لفت", "الانتباه", "إلى");
  }

  @Test
  void verbThatIsCitedWithItsSubjectHasRoomForNoOther() {
    assertThat(Reader.of("أوضحت الوزارة موعد الامتحان.").terms()).contains("the ministry said");
    assertThat(Reader.of("أوضح كبير خبراء الوزارة موعد الامتحان.").terms())
        .doesNotContain("the ministry said");
    assertThat(Reader.of("طلب النواب إيضاح الوزارة.").terms()).doesNotContain("the ministry said");
  }

  @Test
  void citationWithAPronounComesBeforeTheOneWithout() {
    assertThat(Reader.of("من جهتها رحبت البلدية بالقرار.").terms()).contains("for his part");
    assertThat(Reader.of("الطريق طويل من جهة ووعر جدا.").terms()).contains("on the one hand");
  }

  @Test
  void participleAnswersToItsVerb() {
    assertThat(Reader.of("زار المدينة ممهدا الطريق للسلام.").terms())
        .contains("paving the way for");
  }

  @Test
  void pluralTermIsNotTheSingular() {
    assertThat(Reader.of("زار البلاد العام الماضي.").terms()).contains("last year");
    assertThat(Reader.of("زار البلاد في الأعوام الماضية.").terms()).doesNotContain("last year");
  }

  @Test
  void dualIsTold() {
    assertThat(Reader.of("غادر قبل عامين.").terms()).contains("two years ago");
    assertThat(Reader.of("غادر قبل عام.").terms()).contains("a year ago");
  }

  @Test
  void pronounOfTheCitationStandsForAny() {
    assertThat(Reader.of("من حقها أن ترفض.").terms()).contains("he has the right to");
  }

  @Test
  void pluralIsNotTheNameOfTheSingular() {
    assertThat(Reader.of("التقى قادة مجموعة السبع.").terms()).contains("Group of Seven");
    assertThat(Reader.of("تضم المجموعات السبع ستة منتخبات.").terms())
        .doesNotContain("Group of Seven");
  }

  @Test
  void endOfALongerNameIsNoNameOfItsOwn() {
    assertThat(Reader.of("قال عبد الله بن ناصر ذلك.").terms()).doesNotContain("Bennacer");
  }

  @Test
  void verbAndPreposition_areOneTermThoughTheSubjectStandsBetween() {
    Reader reader = Reader.of("تواكب النمو الاقتصادي الجديد في البلاد مع الإصلاح.");
    assertThat(reader.wordsOf("coincide with")).containsExactly("تواكب", "مع");
  }

  @Test
  void prepositionOfAFixedPhrase_belongsToNoVerbThatCanDoWithout() {
    assertThat(Reader.of("قامت على الفور بزيارة المصابين.").terms()).doesNotContain("be based on");
  }

  @Test
  void nounWithThePrepositionOfAVerb_keepsItsOwnTerm() {
    Reader reader = Reader.of("تعرض الوزير لوقف إطلاق النار.");
    assertThat(reader.wordsOf("ceasefire")).containsExactly("لوقف", "إطلاق", "النار");
    assertThat(reader.terms()).contains("be subjected to");
  }

  @Test
  void otherThanNegatesAQualityOrAKindOfPerson() {
    assertThat(Reader.of("يعيش في البلاد كثير من غير المسلمين.").terms()).contains("non-Muslim");
    assertThat(Reader.of("كان الهدف غير واقعي.").terms()).contains("unrealistic");
    assertThat(Reader.of("لا يريد غير السلام.").terms()).doesNotContain("not peace");
  }

  @Test
  void nounLendsItsPrepositionToOneTermAndStandsInAnother() {
    Reader reader = Reader.of("مهد الاتفاق الطريق لوقف إطلاق النار.");
    assertThat(reader.terms()).contains("pave the way for", "ceasefire");
    assertThat(reader.wordsOf("ceasefire")).containsExactly("لوقف", "إطلاق", "النار");
  }

  @Test
  void masdarHasTheTermOfItsVerb() {
    Reader reader = Reader.of("بدأت المشاركة في الدورة.");
    assertThat(reader.wordsOf("participation in")).containsExactly("المشاركة", "في");
  }

  @Test
  void adverbialComesBeforeTheVerbThatItIsMadeOf() {
    assertThat(Reader.of("تحدث الوزير ردا على بيان الحكومة.").terms()).contains("in response to");
  }

  @Test
  void particlesOfOneSpellingAreToldApart() {
    assertThat(Reader.of("غابوا لأنهم لم يسمعوا الخبر.").terms()).doesNotContain("if not");
    assertThat(Reader.of("قال إنه لم يسمع الخبر.").terms()).doesNotContain("if not");
    assertThat(Reader.of("سنغادر إن لم يصل الطبيب.").terms()).contains("if not");
  }

  @Test
  void participleOfADoubledVerbIsNoHollowVerb() {
    assertThat(Reader.of("هذا ما تقولون عنها.").terms()).doesNotContain("be less than");
  }

  @Test
  void bodyInALongerTermIsNoOtherBody() {
    assertThat(Reader.of("عقد قادة الاتحاد الأوروبي اجتماعا.").terms())
        .doesNotContain("European federation");
  }

  @Test
  void termIsInTheNumberOfItsNoun() {
    assertThat(Reader.of("ناقش المجلس الحلول السياسية.").terms()).contains("political solutions");
  }

  @Test
  void participleWithAMeaningOfItsOwnIsNotItsVerb() {
    assertThat(Reader.of("زار الوفد القرية الواقعة في الشمال.").terms())
        .doesNotContain("fall into", "falling into");
  }

  @Test
  void nounOfTheSameLettersIsNothingToTheVerb() {
    assertThat(Reader.of("أشار المصدر إلى أهمية الاتفاق.").terms()).doesNotContain("export to");
  }

  @Test
  void verbIsNotCitedAsItsMasdar() {
    assertThat(Reader.of("تدهورت الأوضاع في الجنوب.").terms())
        .doesNotContain("deterioration of the situation");
  }

  @Test
  void adverbialKeepsItsPreposition() {
    Reader reader = Reader.of("لم يستطع الأطفال النوم على الإطلاق.");
    assertThat(reader.terms()).contains("at all").doesNotContain("sleeping on");
  }

  @Test
  void compoundPrepositionKeepsItsOwn() {
    assertThat(Reader.of("بدأ التدريب على يد خبراء أجانب.").terms()).contains("at the hands of");
  }

  @Test
  void adverbialWhoseNounGovernsIsNone() {
    assertThat(Reader.of("سيعود الوزير خلال أيام.").terms()).contains("within days");
    assertThat(Reader.of("تفتح الحديقة خلال أيام المهرجان.").terms()).doesNotContain("within days");
  }

  @Test
  void objectIsNotWhatItsObjectGoverns() {
    assertThat(Reader.of("رفضت موسكو إتمام الطلب.").terms()).doesNotContain("reject a request");
  }

  @Test
  void prepositionWithItsPronounGovernsNothingElse() {
    assertThat(Reader.of("كان ينتظر الخروج منها قبل عام.").terms()).doesNotContain("by");
  }

  @Test
  void shorterTermStaysWhereAnotherTakesTheEndOfTheLongest() {
    assertThat(Reader.of("غرق القارب بسبب عدم التقيد بالتعليمات.").terms())
        .contains("because of", "failure to comply with");
  }

  @Test
  void prepositionStandsBehindALongSubject() {
    assertThat(Reader.of("شدد قائد قوة الإطفاء في الميناء على ضرورة الحذر.").terms())
        .contains("stress");
    assertThat(Reader.of("أعلنت هيئة الموانئ صباح أمس عن خطة جديدة.").terms()).contains("announce");
  }

  @Test
  void femininesAreNotTheWordsOfOtherTermsThatAreWrittenAlike() {
    assertThat(Reader.of("استمرت الموجة إلى المساء.").terms()).doesNotContain("directed at");
  }

  @Test
  void termsVouchForTheNounOfTheirPlural() {
    Reader reader = Reader.of("استثمر النحال في محافظ استثمارية.");
    assertThat(reader.gloss("محافظ")).isEqualTo("portfolio");
  }

  @Test
  void nounsOfTheSameLettersHaveTermsOfTheirOwn() {
    assertThat(Reader.of("اختار المشترون الأجانب شققا صغيرة.").terms())
        .doesNotContain("purchases by foreigners");
    assertThat(Reader.of("نتمنى لكم عودة سعيدة.").terms()).doesNotContain("happy Eid");
  }

  @Test
  void termsTellANounFromItsAdjective() {
    assertThat(Reader.of("أجرى الطبيب عملية جراحية دقيقة.").gloss("دقيقة")).isEqualTo("delicate");
    assertThat(Reader.of("تصدر اللاعب قائمة الهدافين.").gloss("قائمة")).isEqualTo("list");
  }

  @Test
  void bareNounHasNoDefiniteAdjective() {
    Reader reader = Reader.of("كان هدف المشروع تحسين الخدمة.");
    assertThat(reader.terms()).doesNotContain("legitimate target");
  }

  @Test
  void notBeforeAnAdjectiveMakesOneTerm() {
    assertThat(Reader.of("هذه حركة لا عنفية.").terms()).contains("non-violent");
    assertThat(Reader.of("هو رجل لا كبير ولا صغير.").terms()).doesNotContain("non-big");
  }

  @Test
  void nounOfATermIsNoOtherNounOfItsRoot() {
    assertThat(Reader.of("حصل الطالب على منحة.").terms()).doesNotContain("demand for");
    assertThat(Reader.of("زاد الطلب على القمح.").terms()).contains("demand for");
  }
}
