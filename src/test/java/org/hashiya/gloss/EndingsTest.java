package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Case and mood stand where the sentence leaves no doubt, and nowhere else. */
class EndingsTest {
  @Test
  void prepositionGovernsTheGenitive() {
    assertThat(Reader.of("عاد إلى المدينة.").vocalised("المدينة")).isEqualTo("الْمَدِينَةِ");
  }

  @Test
  void constructGovernsTheGenitive() {
    assertThat(Reader.of("هاجم سقوط النظام بعنف.").vocalised("النظام")).isEqualTo("النِّظَامِ");
  }

  @Test
  void adjectiveFollowsItsNoun() {
    assertThat(Reader.of("عاد إلى القصر الرئاسي.").vocalised("الرئاسي")).isEqualTo("الرِّئَاسِيِّ");
  }

  @Test
  void subjectBehindAVerbWithoutObjectIsNominative() {
    assertThat(Reader.of("وقع الانفجار صباحا.").vocalised("الانفجار")).isEqualTo("الِانْفِجَارُ");
  }

  @Test
  void whoSpeaksIsNominative() {
    assertThat(Reader.of("أعلنت الحكومة أن الطريق مغلق.").vocalised("الحكومة"))
        .isEqualTo("الْحُكُومَةُ");
  }

  @Test
  void whatStandsBehindAPassiveIsNominative() {
    assertThat(Reader.of("أغلقت أمس المدرسة بسبب المطر.").vocalised("المدرسة"))
        .isEqualTo("الْمَدْرَسَةُ");
  }

  @Test
  void nounBehindVerbAndObjectPronounIsItsSubject() {
    assertThat(Reader.of("وفي حفل حضره سكان القرية.").vocalised("سكان")).isEqualTo("سُكَّانُ");
  }

  @Test
  void nounThatDoesNotAgreeWithItsVerbIsTheObject() {
    assertThat(Reader.of("هي السياسة التي تدعم القطاع.").vocalised("القطاع"))
        .isEqualTo("الْقِطَاعَ");
  }

  @Test
  void nounBehindTheSubjectOfATransitiveVerbIsTheObject() {
    Reader reader = Reader.of("عقد المجلس جلسته الأولى.");
    assertThat(reader.vocalised("المجلس")).isEqualTo("الْمَجْلِسُ");
    assertThat(reader.vocalised("جلسته")).isEqualTo("جَلْسَتَهُ");
  }

  @Test
  void nounThatMayBeSubjectOrObjectIsLeftOpen() {
    assertThat(Reader.of("ثم عاد ليكمل الدورة.").vocalised("الدورة")).isNotEqualTo("الدَّوْرَةُ");
    assertThat(Reader.of("على أن يلتقي المدير لاحقا.").vocalised("المدير")).isEqualTo("الْمُدِير");
  }

  @Test
  void nounOfTimeSaysWhenInTheAccusative() {
    assertThat(Reader.of("وصل الوفد يوم الأحد.").vocalised("يوم")).isEqualTo("يَوْمَ");
    assertThat(Reader.of("سافرت الفرقة العام الماضي.").vocalised("العام")).isEqualTo("الْعَامَ");
  }

  @Test
  void dayBehindASubjectIsNoPartOfIt() {
    assertThat(Reader.of("رأى الناس اليوم حريقا.").vocalised("اليوم")).isEqualTo("الْيَوْمَ");
  }

  @Test
  void adjectiveBehindAConstructFollowsThePartThatItAgreesWith() {
    Reader reader = Reader.of("تحدث عن برنامج الحكومة الجديد.");
    assertThat(reader.vocalised("الجديد")).isEqualTo("الْجَدِيدِ");
    assertThat(Reader.of("نوقش برنامج الحكومة الجديدة.").vocalised("الجديدة"))
        .isEqualTo("الْجَدِيدَةِ");
  }

  @Test
  void attributeWithGhayrLeavesItsNounIndefinite() {
    assertThat(Reader.of("دخلوا بطريقة غير شرعية.").vocalised("بطريقة")).isEqualTo("بِطَرِيقَةٍ");
  }

  @Test
  void measureWithPronounOpensAClause() {
    assertThat(Reader.of("حصلوا على غرامة قيمتها كبيرة.").vocalised("غرامة"))
        .isEqualTo("غَرَامَةٍ");
  }

  @Test
  void nounBeforeAQuotationIsLeftWithoutTanwin() {
    assertThat(Reader.of("يعمل في شركة «الفجر» منذ سنوات.").vocalised("شركة")).isEqualTo("شَرِكَة");
  }

  @Test
  void whatIsCountedFollowsTheNumber() {
    assertThat(Reader.of("أصيب 25 طالبة في الحادث.").vocalised("طالبة")).isEqualTo("طَالِبَةً");
    assertThat(Reader.of("أصيب 5 عمال في الحادث.").vocalised("عمال")).isEqualTo("عُمَّالٍ");
  }

  @Test
  void predicateOfATopicIsNominative() {
    assertThat(Reader.of("أكد أن الخطوة مهمة.").vocalised("مهمة")).isEqualTo("مُهِمَّةٌ");
  }

  @Test
  void placeWithoutArticleIsADiptote() {
    assertThat(Reader.of("عاد من لبنان أمس.").vocalised("لبنان")).isEqualTo("لُبْنَانَ");
  }

  @Test
  void mondayIsADualByForm() {
    assertThat(Reader.of("وصل الاثنين إلى المدينة.").vocalised("الاثنين"))
        .isEqualTo("الِاثْنَيْنِ");
  }

  @Test
  void pronounFollowsTheVowelOfCase() {
    assertThat(Reader.of("عاد إلى منزله.").vocalised("منزله")).isEqualTo("مَنْزِلِهِ");
  }

  @Test
  void lanGovernsTheSubjunctive() {
    assertThat(Reader.of("لن يقبل بذلك.").vocalised("يقبل")).isEqualTo("يَقْبَلَ");
  }

  @Test
  void connectingAlifIsNotHeardBehindTheArticle() {
    assertThat(Reader.of("انتهى الاجتماع.").vocalised("الاجتماع")).startsWith("الِاجْتِمَاع");
  }

  @Test
  void sunLetterTakesTheArticle() {
    assertThat(Reader.of("طلعت الشمس.").vocalised("الشمس")).isEqualTo("الشَّمْس");
  }

  @Test
  void demonstrativesKeepTheirDaggerAlif() {
    assertThat(Reader.of("في هذه المدينة.").vocalised("هذه")).isEqualTo("هٰذِهِ");
    assertThat(Reader.of("وقال ذلك أمس.").vocalised("ذلك")).isEqualTo("ذٰلِكَ");
  }

  @Test
  void prepositionKeepsItsVowelBeforeADemonstrative() {
    assertThat(Reader.of("عاد لهذا السبب.").vocalised("لهذا")).isEqualTo("لِهٰذَا");
    assertThat(Reader.of("وقال لهم ذلك.").vocalised("لهم")).isEqualTo("لَهُمْ");
  }

  @Test
  void whatStressesANounHasItsCase() {
    assertThat(Reader.of("وصل في اليوم نفسه.").vocalised("نفسه")).isEqualTo("نَفْسِهِ");
  }

  @Test
  void measureOpensAClauseOfItsOwn() {
    assertThat(Reader.of("دفع غرامة قدرها ألف دينار.").vocalised("قدرها")).isEqualTo("قَدْرُهَا");
  }

  @Test
  void whatIsReportedIsTheObject() {
    assertThat(Reader.of("ونقلت الوكالة عن الوزير قوله إنه مريض.").vocalised("قوله"))
        .isEqualTo("قَوْلَهُ");
  }

  @Test
  void participleHasASubjectOrObject() {
    assertThat(Reader.of("في الاجتماع المقرر عقده غدا.").vocalised("عقده")).isEqualTo("عَقْدُهُ");
    assertThat(Reader.of("غادر مبديا استعداده للحوار.").vocalised("استعداده"))
        .isEqualTo("اِسْتِعْدَادَهُ");
  }

  @Test
  void nounWithAPronounBehindATransitiveVerbIsItsObject() {
    assertThat(Reader.of("ثم أكد رفضه للعنف.").vocalised("رفضه")).isEqualTo("رَفْضَهُ");
  }

  @Test
  void whatIsCountedByTensIsAccusative() {
    assertThat(Reader.of("منذ خمس عشرة سنة.").vocalised("سنة")).isEqualTo("سَنَةً");
  }

  @Test
  void verbOfTheSeventhFormHasASubjectOnly() {
    assertThat(Reader.of("انقلبت الحافلة أمس.").vocalised("الحافلة")).isEqualTo("الْحَافِلَةُ");
  }

  @Test
  void joinedPronounsOpenThePreposition() {
    assertThat(Reader.of("قالوا لنا إن الوقت ضيق.").vocalised("لنا")).isEqualTo("لَنَا");
    assertThat(Reader.of("هذا لكم جميعا.").vocalised("لكم")).isEqualTo("لَكُمْ");
  }
}
