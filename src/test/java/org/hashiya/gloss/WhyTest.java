package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.text.Arabic;
import org.junit.jupiter.api.Test;

/** One kind of reason, one test. */
class WhyTest {
  /** The reasons for a word of a sentence, without vowels: {@code NounFollows[word=الوزير]}. */
  private static List<String> reasons(String sentence, String word) {
    return said(Reader.of(sentence).why(word));
  }

  private static List<String> said(Why why) {
    return why.reasons().stream().map(r -> Arabic.stripMarks(r.toString())).toList();
  }

  @Test
  void annaHasANounBehindIt() {
    assertThat(reasons("أكد أن الوزير مريض.", "أن")).containsExactly("NounFollows[word=الوزير]");
  }

  @Test
  void anHasAVerbBehindIt() {
    assertThat(reasons("يريد أن يكتب رسالة.", "أن")).containsExactly("VerbFollows[word=يكتب]");
  }

  @Test
  void theReadingNotChosenIsTheOneMostUsualByItself() {
    assertThat(Reader.of("يريد أن يكتب رسالة.").why("أن").instead().orElseThrow().gloss())
        .isEqualTo("that");
  }

  @Test
  void lamGovernsAVerb() {
    assertThat(reasons("لم نجد أحدا.", "نجد")).containsExactly("GovernedBy[word=لم]");
  }

  @Test
  void afterAPrepositionStandsANoun() {
    assertThat(reasons("تحدث عن رفض المقترح.", "رفض")).containsExactly("AfterPreposition[word=عن]");
  }

  @Test
  void aVerbOpensTheClause() {
    assertThat(reasons("رفض الوزير المقترح.", "رفض")).containsExactly("OpensTheClause[]");
  }

  @Test
  void anAdjectiveAgreesWithItsNoun() {
    assertThat(reasons("عقد الأمين العام مؤتمرا.", "العام")).contains("AgreesWith[word=الأمين]");
  }

  @Test
  void aNameStandsAfterATitle() {
    assertThat(reasons("زار الدكتور عادل المدرسة.", "عادل")).contains("AfterTitle[word=الدكتور]");
  }

  @Test
  void aTermHasTheWord() {
    assertThat(reasons("لن تقدم الحكومة استقالتها.", "تقدم"))
        .contains("PartOfTerm[citation=قدم استقالته]");
  }

  @Test
  void aFamilyNameStandsBehindAGivenName() {
    assertThat(reasons("وقال محمد عادل إنه راض.", "عادل"))
        .contains("InPlaceOfName[position=BEHIND_GIVEN, word=محمد]");
  }

  @Test
  void aNameStandsBehindTheWordForSon() {
    assertThat(reasons("وصل خالد بن عادل إلى المدينة.", "عادل"))
        .contains("InPlaceOfName[position=BEHIND_SON, word=بن]");
  }

  @Test
  void aNameStandsBeforeTheWordForSon() {
    assertThat(reasons("وصل عادل بن خالد إلى المدينة.", "عادل"))
        .contains("InPlaceOfName[position=BEFORE_SON, word=بن]");
  }

  @Test
  void vowelsInTheTextDecide() {
    assertThat(reasons("كَتَبَ رسالة.", "كَتَبَ")).containsExactly("WrittenVowels[]");
  }

  @Test
  void aReadingAgainstItsSentenceHasNoReasonNearby() {
    assertThat(said(Reader.of("تحدث عن رفض المقترح.").whyIfChosen("رفض", "رَفَضَ")))
        .containsExactly("NothingNearby[]");
  }
}
