package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Common words that are also names are names where the sentence names somebody or something. */
class NamesInPlaceTest {
  @Test
  void firstNameStandsBeforeAName() {
    assertThat(Reader.of("ثم عاد وليد سليمان إلى الملعب.").gloss("وليد")).isEqualTo("Walid");
    assertThat(Reader.of("نجاح محمد في الامتحان كبير.").gloss("نجاح")).isEqualTo("success");
  }

  @Test
  void titleAndItsAdjectivesStandBeforeAName() {
    Reader reader = Reader.of("وصل المهاجم الجزائري الدولي هلال سوداني أمس.");
    assertThat(reader.gloss("هلال")).isEqualTo("Hilal");
    assertThat(reader.gloss("سوداني")).isEqualTo("Soudani");
  }

  @Test
  void listOfNamesHoldsNamesOnly() {
    Reader reader =
        Reader.of("حضر صالح العمري، وأمير كردي، وسلمان الحربي، ونبيل بهوي، ومختار فلاته.");
    assertThat(reader.terms())
        .contains("Amir Kurdi", "Salman al-Harbi", "Nabil Bahwi", "Mokhtar Fallatah");
  }

  @Test
  void anyWordWithTheArticleEndsANameOfALongList() {
    Reader reader =
        Reader.of("ضم الوفد سالم العمري ونبيل بهوي وأحمد كردي وسعد الغريب ومحمد فلاته.");
    assertThat(reader.terms()).contains("Saad al-Gharib", "Mohammed Fallatah");
  }

  @Test
  void firstNameStandsBeforeAbu() {
    assertThat(Reader.of("زار المركز مناف أبو زيد أمس.").gloss("مناف")).isEqualTo("Manaf");
  }

  @Test
  void markBehindAbuIsNoName() {
    assertThat(Reader.of("زار المركز وليد أبو (سالم).").gloss("وليد")).isEqualTo("newborn");
  }

  @Test
  void whoSpeaksIsNamedBeforeHisOffice() {
    assertThat(Reader.of("وقال كمال أوزان مدير المصرف إن الأسعار ترتفع.").gloss("كمال"))
        .isEqualTo("Kamal");
  }

  @Test
  void wordsOfAKnownNameAreItsParts() {
    Reader president = Reader.of("وصل عبد ربه منصور هادي إلى المطار.");
    assertThat(president.gloss("منصور")).isEqualTo("Mansour");
    assertThat(Reader.of("غادر زين العابدين بن علي البلاد.").gloss("العابدين"))
        .isEqualTo("El Abidine");
    assertThat(Reader.of("ينتظر القادة الملك سلمان في القصر.").gloss("الملك")).isEqualTo("king");
  }

  @Test
  void wordsOfAForeignPlaceAreItsPartsByTheirLetters() {
    Reader towers = Reader.of("تقع المكاتب في كناري وارف شرق المدينة.");
    assertThat(towers.gloss("كناري")).isEqualTo("Canary");
    assertThat(towers.gloss("وارف")).isEqualTo("Wharf");
    Reader bank = Reader.of("قال ووري بنك إن الأرباح زادت.");
    assertThat(bank.gloss("ووري")).isEqualTo("Woori");
    assertThat(bank.gloss("بنك")).isEqualTo("bank");
    assertThat(Reader.of("تخرج في جامعة كولومبيا.").gloss("جامعة")).isEqualTo("university");
  }

  @Test
  void placeIsMeantBehindTheWordForItsKind() {
    assertThat(Reader.of("سقطت الأمطار على محافظة لحج أمس.").gloss("لحج")).isEqualTo("Lahj");
    assertThat(Reader.of("سافر لحج البيت.").gloss("لحج")).isEqualTo("hajj");
  }

  @Test
  void listOfThingsIsNoListOfNames() {
    Reader reader = Reader.of("تحدث عن السلام، وأمل كبير، وصبر طويل.");
    assertThat(reader.gloss("وأمل")).isEqualTo("hope");
  }

  @Test
  void nameInAListIsOneWhereverItStands() {
    Reader reader = Reader.of("سجل المهاجم هلال سوداني هدفا.", "يريدون سوداني بأي ثمن.");
    assertThat(reader.lastGloss("سوداني")).isEqualTo("Soudani");
  }

  @Test
  void lineOfNamesIsASignature() {
    assertThat(Reader.of("أنس محمود الشيخ").terms()).contains("Anas Mahmoud al-Sheikh");
  }

  @Test
  void newspaperIsNamedBehindSuchAWord() {
    assertThat(Reader.of("نشرت صحيفة الوئام الخبر.").gloss("الوئام")).isEqualTo("Al Weeam");
    assertThat(Reader.of("عاد الوئام إلى البيت.").gloss("الوئام")).isEqualTo("harmony");
  }

  @Test
  void newspaperIsToldSomething() {
    assertThat(Reader.of("قال الخبير لـ«الوطن» إن الأمر واضح.").gloss("الوطن"))
        .isEqualTo("Al-Watan");
  }

  @Test
  void newspaperMayBeCalledLikeARegion() {
    assertThat(Reader.of("قال لـ«الشرق الأوسط» إن الأمر واضح.").terms())
        .contains("Asharq Al-Awsat")
        .doesNotContain("Middle East");
    assertThat(Reader.of("أكد في حوار مع «الشرق الأوسط» رأيه.").terms())
        .contains("Asharq Al-Awsat");
    assertThat(Reader.of("زار الشرق الأوسط أمس.").terms()).contains("Middle East");
  }

  @Test
  void newspaperStandsInTheByLine() {
    Reader reader = Reader.of("محمود العلي – سبق – متابعة: بدأت القرعة.");
    assertThat(reader.gloss("سبق")).isEqualTo("Sabq");
    assertThat(Reader.of("سبق أن زار المدينة.").gloss("سبق")).isNotEqualTo("Sabq");
  }

  @Test
  void newspaperInQuotationMarksDoesWhatPapersDo() {
    assertThat(Reader.of("نشرت \"الوطن\" الخبر.").gloss("الوطن")).isEqualTo("Al-Watan");
    assertThat(Reader.of("شكر قراء \"سبق\" الكاتب.").gloss("سبق")).isEqualTo("Sabq");
    assertThat(Reader.of("عاد إلى \"الوطن\" بعد غياب.").gloss("الوطن")).isEqualTo("homeland");
  }

  @Test
  void authorStandsInTheByLine() {
    assertThat(Reader.of("محمود الحمد – سبق – متابعة: بدأت القرعة.").terms())
        .contains("Mahmoud al-Hamad");
  }

  @Test
  void adjectiveBehindAWordWithoutArticleIsAFamily() {
    assertThat(Reader.of("قال شار الشهري إن العمل بدأ.").terms()).contains("Shar al-Shehri");
    assertThat(Reader.of("سجل نادر الحربي هدفا.").terms()).contains("Nader al-Harbi");
    assertThat(Reader.of("ارتفع الدخل الشهري.").gloss("الشهري")).isEqualTo("monthly");
  }

  @Test
  void familyBehindATitledNameIsNoCommonWord() {
    assertThat(Reader.of("قال الدكتور بدران العمر إن الجامعة تستعد.").terms())
        .contains("Dr. Badran al-Omar");
    assertThat(Reader.of("وصل اللاعب أحمد مصري أمس.").gloss("مصري")).isEqualTo("Masri");
  }

  @Test
  void partOfAFullNameIsSpeltAsInTheWhole() {
    assertThat(Reader.of("عاد رجب طيب أردوغان أمس.").gloss("رجب")).isEqualTo("Recep");
  }

  @Test
  void givenNameMayHaveTwoWords() {
    assertThat(Reader.of("قال صلاح الدين القحطاني إن الأمر واضح.").terms())
        .contains("Salah al-Din al-Qahtani");
  }

  @Test
  void lettersBeyondTheArabicOnesHideNoName() {
    assertThat(Reader.of("عاد المدرب ڤينجر أمس.").gloss("ڤينجر")).isEqualTo("Wenger");
  }

  @Test
  void sonsAndFathersAreJoinedInTheMaghreb() {
    Reader reader = Reader.of("عاد بوعزيزة أمس.");
    assertThat(reader.gloss("بوعزيزة")).isEqualTo("Bouaziza");
    assertThat(reader.reading("بوعزيزة").isGuess()).isTrue();
  }

  @Test
  void daughterHasANameToo() {
    assertThat(Reader.of("زار شارع أسماء بنت أبي بكر.").gloss("أسماء")).isEqualTo("Asma");
  }

  @Test
  void federationIsNoClub() {
    Reader reader = Reader.of("شكا النادي إلى الاتحاد الدولي لكرة القدم بعد مباراة الدوري.");
    assertThat(reader.gloss("الاتحاد")).isNotEqualTo("Al Ittihad");
  }

  @Test
  void quarterOfATownHasAName() {
    Reader reader = Reader.of("وقع الحادث في حي الزهرة.");
    assertThat(reader.gloss("الزهرة")).isEqualTo("al-Zahra");
    assertThat(reader.reading("الزهرة").isGuess()).isTrue();
  }

  @Test
  void clubIsTheOneOfTheCountry() {
    assertThat(Reader.of("فاز فريق الأهلي بالدوري المصري.").gloss("الأهلي")).isEqualTo("Al Ahly");
    assertThat(Reader.of("فاز فريق الأهلي بالدوري السعودي.").gloss("الأهلي")).isEqualTo("Al Ahli");
  }

  @Test
  void placesKeepCompany() {
    assertThat(Reader.of("تسليح العشائر في العراق وسورية.").gloss("وسورية")).isEqualTo("Syria");
    assertThat(Reader.of("استعادت القوات عدن من المتمردين.").gloss("عدن")).isEqualTo("Aden");
    assertThat(Reader.of("دخلوا مركز لحج.").gloss("لحج")).isEqualTo("Lahj");
  }

  @Test
  void whatATeamAchievesIsNotTheNameOfAGeneral() {
    assertThat(Reader.of("حقق الفريق انتصارا ثمينا.").gloss("انتصارا")).isEqualTo("victory");
    assertThat(Reader.of("وصل الفريق انتصار أمس.").gloss("انتصار")).isEqualTo("Intisar");
  }
}
