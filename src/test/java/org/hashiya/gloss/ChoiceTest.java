package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One rule of the sentence, one test. */
class ChoiceTest {
  @Test
  void afterPrepositionStandsANoun() {
    assertThat(Reader.of("تحدث عن رفض المقترح.").lemma("رفض")).isEqualTo("رَفْض");
  }

  @Test
  void sentenceOpensWithItsVerb() {
    assertThat(Reader.of("رفض الوزير المقترح.").lemma("رفض")).isEqualTo("رَفَضَ");
  }

  @Test
  void headlineOpensWithANoun() {
    assertThat(Reader.ofHeadline("رفض الحوار مع المعارضة").lemma("رفض")).isEqualTo("رَفْض");
  }

  @Test
  void nameBeforeAPossibleVerbIsItsSubject() {
    assertThat(Reader.of("وقال إن بشار الأسد رفض الجلوس معه.").lemma("رفض")).isEqualTo("رَفَضَ");
  }

  @Test
  void lamNegationTakesTheJussive() {
    assertThat(Reader.of("لم يعد إلى بلاده.").vocalised("يعد")).isEqualTo("يَعُدْ");
  }

  @Test
  void anBeforeImperfectIsTheSubjunctiveOne() {
    assertThat(Reader.of("يريد أن يكتب رسالة.").lemma("أن")).isEqualTo("أَنْ");
  }

  @Test
  void anBeforeNounIsThatClause() {
    assertThat(Reader.of("أكد أن الوضع صعب.").lemma("أن")).isEqualTo("أَنَّ");
  }

  @Test
  void countryAfterAnnaIsNotItsAdjective() {
    assertThat(Reader.of("أوضح أن روسيا رفضت الطلب.").gloss("روسيا")).isEqualTo("Russia");
  }

  @Test
  void yearBeforeAFigureIsNoAdjective() {
    assertThat(Reader.of("بدأ المشروع عام 2003 في العاصمة.").lemma("عام")).isEqualTo("عَام");
  }

  @Test
  void adjectiveAgreesWithItsNoun() {
    assertThat(Reader.of("عقد الأمين العام مؤتمرا.").lemma("العام")).isEqualTo("عَامّ");
  }

  @Test
  void nounThatAlwaysHeadsAConstructHasANounBehindIt() {
    assertThat(Reader.of("أبلغهم بعدم تلقيهم أي رد.").lemma("تلقيهم")).isEqualTo("تَلَقِّي");
  }

  @Test
  void accusativeParticipleOpensAClauseOfCircumstance() {
    assertThat(Reader.of("فشل في المواجهة، مضيفا أنه تعب.").gloss("مضيفا")).isEqualTo("adding");
  }

  @Test
  void dayWithArticleIsSunday() {
    assertThat(Reader.of("وصل يوم الأحد إلى المدينة.").gloss("الأحد")).isEqualTo("Sunday");
  }

  @Test
  void conjunctionFaIsRarerThanTheWordThatBeginsWithIt() {
    assertThat(Reader.of("طرح فكرة جديدة.").lemma("فكرة")).isEqualTo("فِكْرَة");
  }

  @Test
  void personOfTheArticleIsAPersonEverywhereInIt() {
    Reader reader = Reader.of("قال كامل صقر إنه غادر.", "ووصف صقر الأجواء.");
    assertThat(reader.gloss("صقر")).isEqualTo("Saqr");
  }

  @Test
  void hawkWithoutAPersonIsAHawk() {
    assertThat(Reader.of("حلّق صقر كبير فوق الجبل.").gloss("صقر")).isNotEqualTo("Saqr");
  }

  @Test
  void quotationMarkDoesNotPartAParticleFromItsNoun() {
    assertThat(Reader.of("شدد على أن «القدس ستبقى حرة».").lemma("أن")).isEqualTo("أَنَّ");
  }

  @Test
  void anBeforeNegationIsTheSubjunctiveOne() {
    assertThat(Reader.of("يجب أن لا يكون الثمن كبيرا.").lemma("أن")).isEqualTo("أَنْ");
  }

  @Test
  void moodThatOnlyAParticleGivesNeedsAParticle() {
    assertThat(Reader.of("ارتفع عدد الذين تقل أجورهم عن ألف.").lemma("تقل")).isEqualTo("قَلَّ");
  }

  @Test
  void clauseHasOneVerb() {
    assertThat(Reader.of("تبنت الحكومة عقد حوار وطني.").lemma("عقد")).isEqualTo("عَقْد");
  }

  @Test
  void relativeClauseLeavesTheSentenceItsVerb() {
    Reader reader = Reader.of("إن المبالغ التي عرضها التجار تزيد على المليون.");
    assertThat(reader.lemma("عرضها")).isEqualTo("عَرَضَ");
    assertThat(reader.lemma("تزيد")).isEqualTo("زَادَ");
  }

  @Test
  void relativeIsFollowedByAVerbRatherThanABareNoun() {
    assertThat(Reader.of("هذا هو النائب الذي طالب الحكومة بالرد.").lemma("طالب"))
        .isEqualTo("طَالَبَ");
  }

  @Test
  void nounBehindAllIsNoAdjective() {
    assertThat(Reader.of("يتكرر هذا كل عام.").lemma("عام")).isEqualTo("عَام");
  }

  @Test
  void lastHeadsAConstructAndOtherDoesNot() {
    assertThat(Reader.of("قتل رجل وأصيب آخر بجروح.").lemma("آخر")).isEqualTo("آخَر");
    assertThat(Reader.of("كان هذا آخر عرض في الموسم.").lemma("آخر")).isEqualTo("آخِر");
  }

  @Test
  void adjectiveBehindAConstructMayDescribeItsHead() {
    assertThat(Reader.of("تراجع قطاع الأعمال العام.").lemma("العام")).isEqualTo("عَامّ");
  }

  @Test
  void ministryHeadsAConstruct() {
    assertThat(Reader.of("أكدت وزارة الخارجية النبأ.").lemma("الخارجية")).isEqualTo("خَارِجِيَّة");
  }

  @Test
  void termInTheFeminineVouchesForItsAdjective() {
    assertThat(Reader.of("دفع غرامة مالية كبيرة.").lemma("مالية")).isEqualTo("مَالِيّ");
  }

  @Test
  void whoConsidersThatSomethingIsSoIsActive() {
    assertThat(Reader.of("رفض العرض، معتبرا أنه متأخر.").vocalised("معتبرا"))
        .isEqualTo("مُعْتَبِرًا");
  }

  @Test
  void transitiveVerbWithoutObjectIsPassive() {
    assertThat(Reader.of("كما قتل جندي في الهجوم.").vocalised("قتل")).isEqualTo("قُتِلَ");
    assertThat(Reader.of("هذه هي القوات التي أرسلت إلى الجنوب.").vocalised("أرسلت"))
        .isEqualTo("أُرْسِلَتْ");
  }

  @Test
  void objectTellsTheTransitiveVerbFromItsNamesake() {
    assertThat(Reader.of("وقعت الهيئة اتفاقا جديدا.").lemma("وقعت")).isEqualTo("وَقَّعَ");
    assertThat(Reader.of("وقع الحادث قرب الجسر.").lemma("وقع")).isEqualTo("وَقَعَ");
  }

  @Test
  void sayingThatNobodySaysIsPassive() {
    assertThat(Reader.of("يذكر أن المباراة تبدأ مساء.").vocalised("يذكر")).isEqualTo("يُذْكَرُ");
  }

  @Test
  void prepositionBehindPrepositionStandsInTheGenitive() {
    assertThat(Reader.of("عاد من دون حقيبته.").vocalised("دون")).isEqualTo("دُونِ");
  }

  @Test
  void adverbDoesNotFollowAPreposition() {
    assertThat(Reader.of("تكرر هذا أكثر من مرة.").vocalised("مرة")).isEqualTo("مَرَّةٍ");
  }

  @Test
  void conjunctionBeforeAnnaIsOneOnlyThere() {
    assertThat(Reader.of("بيد أن الفريق خسر.").lemma("بيد")).isEqualTo("بَيْدَ");
    assertThat(Reader.of("غير أن الفريق خسر.").lemma("غير")).isEqualTo("غَيْرَ");
    assertThat(Reader.of("تحدث عن البنوك غير الإسلامية.").lemma("غير")).isEqualTo("غَيْر");
  }

  @Test
  void anyNeedsANounAndThatIsDoesNot() {
    assertThat(Reader.of("لم يحدث أي اتصال.").lemma("أي")).isEqualTo("أَيّ");
    assertThat(Reader.of("عاد في أيار، أي بعد أسبوع.").lemma("أي")).isEqualTo("أَيْ");
  }

  @Test
  void possessivePronounIsNoDualBeforeNoNoun() {
    assertThat(Reader.of("هذه قوتي.").vocalised("قوتي")).isEqualTo("قُوَّتي");
  }

  @Test
  void pronounOfTheFirstPersonHasItsVerb() {
    assertThat(Reader.of("نحن أخبرنا المدير.").vocalised("أخبرنا")).isEqualTo("أَخْبَرْنَا");
  }

  @Test
  void verbWithAnObjectBehindItHasNoOtherObject() {
    assertThat(Reader.of("ولقد شاهدنا صورا جميلة.").vocalised("شاهدنا")).isEqualTo("شَاهَدْنَا");
  }

  @Test
  void participleWithItsPrepositionIsNoTitle() {
    assertThat(Reader.of("غادر القاعة مشيرا إلى تعبه.").gloss("مشيرا")).isEqualTo("indicating");
  }

  @Test
  void beforeThatIsNotOnThePartOf() {
    assertThat(Reader.of("كان هنا من قبل أن يصل الوفد.").vocalised("قبل")).isEqualTo("قَبْلِ");
  }

  @Test
  void countryInTheSpellingOfItsAdjectiveFollowsAPreposition() {
    assertThat(Reader.of("عاد إلى سورية أمس.").gloss("سورية")).isEqualTo("Syria");
  }

  @Test
  void whatIsConsideredSomethingIsNotPreparingIt() {
    assertThat(Reader.of("هذا يعد إنجازا كبيرا.").lemma("يعد")).isEqualTo("عَدَّ");
    assertThat(Reader.of("وهو يعد من أبرز الكتاب.").lemma("يعد")).isEqualTo("عَدَّ");
  }

  @Test
  void cityBehindItsKindIsACity() {
    assertThat(Reader.of("وصل إلى مدينة أبها مساء.").gloss("أبها")).isEqualTo("Abha");
  }

  @Test
  void nominativePluralCompletesNoConstruct() {
    assertThat(Reader.of("وضغط لاعبو الفريق بقوة.").lemma("وضغط")).isEqualTo("ضَغَطَ");
  }

  @Test
  void sportsPageReadsClubs() {
    Reader reader =
        Reader.of(
            "سجل المهاجم هدفا في الشوط الثاني من المباراة.",
            "حصل المدافع على بطاقة صفراء بعد ركلة جزاء في الدقيقة الأخيرة من الشوط الأول.",
            "وبهذا الفوز تأهل الهلال إلى الدور نصف النهائي من كأس العالم.");
    assertThat(reader.gloss("الهلال")).isEqualTo("Al Hilal");
  }

  @Test
  void crescentStaysACrescentElsewhere() {
    assertThat(Reader.of("ظهر الهلال في السماء مساء.").gloss("الهلال")).isEqualTo("crescent");
  }

  @Test
  void writtenFinalVowelOfAVerbCounts() {
    assertThat(Reader.of("قمتُ في الصباح.").vocalised("قمتُ")).isEqualTo("قُمْتُ");
  }

  @Test
  void hattaBeforeAVerbIsUntil() {
    assertThat(Reader.of("عملوا طويلا حتى أصبح المشروع جاهزا.").gloss("حتى")).isEqualTo("until");
  }

  @Test
  void verbOfTheEighthFormWithoutMiddleRadicalKeepsItsLongA() {
    assertThat(Reader.of("يستاء الرجل من ذلك.").vocalised("يستاء")).isEqualTo("يَسْتَاءُ");
  }

  @Test
  void verbWithoutObjectBeforeADualIsPassive() {
    Reader reader = Reader.of("قتل شخصان أمس في حادث.");
    assertThat(reader.vocalised("قتل")).isEqualTo("قُتِلَ");
  }

  @Test
  void whoIsAmongTheVictimsIsNoObject() {
    assertThat(Reader.of("قتل تسعة أشخاص منهم خمسة جنود.").vocalised("قتل")).isEqualTo("قُتِلَ");
  }

  @Test
  void whatStressesANounIsNoObject() {
    assertThat(Reader.of("هي أجهزة تستخدم في المصانع نفسها.").vocalised("تستخدم"))
        .isEqualTo("تُسْتَخْدَمُ");
  }

  @Test
  void dateBetweenSubjectAndObjectHidesNeither() {
    assertThat(Reader.of("جددت الشركة يوم 17/11 عقودها.").vocalised("جددت")).isEqualTo("جَدَّدَتْ");
  }

  @Test
  void verbAgreesWithTheSubjectBehindIt() {
    assertThat(Reader.of("تقرر الإفراج عن الرجل.").lemma("تقرر")).isEqualTo("تَقَرَّرَ");
  }

  @Test
  void verbAgreesWithTheRelativeBeforeIt() {
    assertThat(Reader.of("هي المعونات التي تقدم من الدول.").vocalised("تقدم"))
        .isEqualTo("تُقَدَّمُ");
  }

  @Test
  void womenAreSeldomMeant() {
    assertThat(Reader.of("دخلت قوات المقاومة عدن.").gloss("عدن")).isEqualTo("Aden");
  }

  @Test
  void dayOfTheWeekHasItsArticle() {
    assertThat(Reader.of("أنقذ الرجال اثنين من العمال.").gloss("اثنين")).isEqualTo("two");
    assertThat(Reader.of("وصل الوفد يوم الاثنين.").gloss("الاثنين")).isEqualTo("Monday");
  }

  @Test
  void tensAreNoDualsOfTheUnits() {
    assertThat(Reader.of("وبلغ عددهم ثلاثين عاملا.").gloss("ثلاثين")).isEqualTo("thirty");
    assertThat(Reader.of("سجل في الدقيقة الثالثة والخمسين.").gloss("والخمسين")).isEqualTo("fifty");
  }

  @Test
  void prepositionRightBehindTheVerbSpeaksForIt() {
    assertThat(Reader.of("دعا القاضي وطالب بالعدل.").lemma("وطالب")).isEqualTo("طَالَبَ");
  }

  @Test
  void leavingIsNoTurk() {
    assertThat(Reader.of("حذر من ترك الأبواب مفتوحة.").gloss("ترك")).isEqualTo("leaving");
  }

  @Test
  void womenAreCitedAsWomen() {
    assertThat(Reader.of("حضرت الاجتماع ثلاث نساء.").gloss("نساء")).isEqualTo("women");
  }

  @Test
  void dotsUnderALastLetterDoNotMakeAName() {
    assertThat(Reader.of("جاء ذلك ردا علي سؤال.").lemma("علي")).isEqualTo("عَلَى");
    assertThat(Reader.of("عاد الوزير علي حسن إلى المدينة.").gloss("علي")).isEqualTo("Ali");
  }

  @Test
  void hamzasThatAnAgencyLeavesOutAreRead() {
    assertThat(Reader.of("واكد الوزير ان الطريق مغلق.").lemma("واكد")).isEqualTo("أَكَّدَ");
    assertThat(Reader.of("لم يحضر لان الطريق مغلق.").lemma("لان")).isEqualTo("لِأَنَّ");
  }

  @Test
  void documentsAreSigned() {
    assertThat(Reader.of("ووقعت الدولتان أمس على الاتفاق.").lemma("ووقعت")).isEqualTo("وَقَّعَ");
    assertThat(Reader.of("وقع الحادث أمس.").lemma("وقع")).isEqualTo("وَقَعَ");
  }

  @Test
  void personsReplyAndThingsAreMentioned() {
    assertThat(Reader.of("ورد الوزير بأنه لا يعلم.").lemma("ورد")).isEqualTo("رَدَّ");
    assertThat(Reader.of("ورد الخبر في الصحيفة.").lemma("ورد")).isEqualTo("وَرَدَ");
  }

  @Test
  void feminineNisbaWithoutANounIsOneItself() {
    assertThat(Reader.of("طلب الحصول على الجنسية.").gloss("الجنسية")).isEqualTo("citizenship");
    assertThat(Reader.of("أعلنت القوات البحرية ذلك.").lemma("البحرية")).isEqualTo("بَحْرِيّ");
  }

  @Test
  void whatFiguresCountHasTheNumberThatTheyAskFor() {
    assertThat(Reader.of("أنقذت السفينة 24 بحارا أمس.").gloss("بحارا")).isEqualTo("sailor");
  }

  @Test
  void pronounOfAParticleIsTheSubjectOfItsVerb() {
    assertThat(Reader.of("لكننا أكدنا ذلك مرات.").vocalised("أكدنا")).isEqualTo("أَكَّدْنَا");
  }

  @Test
  void dashBehindThePlaceOpensAClause() {
    assertThat(Reader.of("القدس - جدد المفتي دعوته.").lemma("جدد")).isEqualTo("جَدَّدَ");
  }

  @Test
  void playerHasAName() {
    assertThat(Reader.of("سجل هدفا للمهاجم عماد متعب.").gloss("عماد")).isEqualTo("Imad");
  }

  @Test
  void personsAreNamedInARow() {
    assertThat(Reader.of("حضر اللاعبان محمد نور وجمال باجندوح.").gloss("وجمال")).isEqualTo("Jamal");
  }

  @Test
  void walidIsNoHand() {
    assertThat(Reader.of("وعاد وليد سليمان إلى الملعب.").gloss("وليد")).isEqualTo("Walid");
  }
}
