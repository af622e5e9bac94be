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
    assertThat(Reader.of("فشل في المواجهة، مضيفا أنه تعب.").gloss("مضيفا"))
        .isEqualTo("adding (that)");
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
}
