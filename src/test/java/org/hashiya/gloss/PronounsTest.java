package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal and relative pronouns by what they stand for and where. */
class PronounsTest {
  @ParameterizedTest
  @CsvSource({
    "هدفنا الأول هو الفوز., هو, is",
    "هذا هو الطريق إلى القرية., هو, is",
    "ما نريده هو أن نغرس الأشجار., هو, is",
    "أبرز هذه المحاصيل هي القمح والزيتون., هي, are",
    "المشكلة هي أن النهر بعيد., هي, is",
    "البستانيون هم أصحاب الفكرة., هم, are",
    "جاء الوزير هو الآخر إلى القرية., هو, he"
  })
  void pronounBetweenSubjectAndPredicateIsTheCopula(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "افتتحوا الجسر وهو مشروع كبير., وهو, it",
    "زاره البستاني وهو صديق قديم., وهو, he",
    "غرسوا الأشجار وهي تحتاج إلى الماء., وهي, they",
    "اقترب القارب وهو يحمل السمك., وهو, it",
    "سافر البستاني وهو في الستين من عمره., وهو, he"
  })
  void thingIsItAndPersonIsHe(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "هذا هو المشروع الذي قام به الفلاحون., به, it",
    "هذه هي الأعمال التي قام بها الفلاحون., بها, them",
    "شكر الحاضرون البستاني ورحبوا به., به, him",
    "قال له البستاني إن الأشجار بخير., له, him"
  })
  void joinedPronounIsItForAThing(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "هذا الجسر له تاريخ طويل., له, has",
    "كان لهم دور كبير في المشروع., لهم, have",
    "لديهم فرصة للسفر., لديهم, have",
    "عندي سؤال عن الأشجار., عندي, have",
    "الكتب الموجودة لديهم قديمة., لديهم, with",
    "قدم البستاني له هدية., له, him"
  })
  void whatIsHadStandsBehindThePronoun(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "علينا أن نغرس الأشجار., علينا, must",
    "عليهم الالتزام بالموعد., عليهم, must",
    "حكم القاضي عليهم أمس., عليهم, on"
  })
  void dutyStandsBehindThePronoun(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "شكر سائق القارب الذي أنقذهم., الذي, who",
    "مر بشارع الملك الذي كان مظلما., الذي, which",
    "رأى ألعاب الأطفال التي كانت في الحديقة., التي, which",
    "شكر عمدة القرية الجديد الذي غرسها., الذي, who"
  })
  void relativeIsWhoBehindAPerson(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "ملعب الملك فهد الذي يتسع للآلاف., الذي, which",
    "لغة مارادونا التي يستخدمها., التي, which",
    "رأيت المفتي المنتخب الذي عاد., الذي, who",
    "افتتح الوزير المستشفى الجديد الذي انتظره الناس., الذي, which",
    "عرض المدير المشروع الذي تأخر., الذي, which",
    "نائب المدير الذي غاب عاد اليوم., الذي, who"
  })
  void relativesByTheHeadOfTheConstruct(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @ParameterizedTest
  @CsvSource({
    "كان ذلك خطأ جسيما له عواقب خطيرة., له, has",
    "عاد الوفد المرافق له إلى القرية., له, him",
    "بدل الخروج من بيته إلى الملعب عليه أن ينتظر., عليه, must",
    "الهدف حاليا هو السلام., هو, is"
  })
  void possessionAndDutyByTheNounBefore(String sentence, String word, String gloss) {
    assertThat(Reader.of(sentence).gloss(word)).isEqualTo(gloss);
  }

  @Test
  void personsComeOfAnOrigin() {
    assertThat(Reader.of("عاد النحال العجوز وهو من أسرة فقيرة.").gloss("وهو")).isEqualTo("he");
  }
}
