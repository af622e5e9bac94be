package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class ArabicTest {
  @AnyLocaleTest
  void lettersOfNamesInArabicScriptAreLetters() {
    assertThat("اءيپچڤگٱ".chars()).allMatch(c -> Arabic.isLetter((char) (int) c));
  }

  @AnyLocaleTest
  void punctuationDigitsAndTatweelAreNoLetters() {
    assertThat("،؛؟٪٣۳ـ.a3 ".chars()).noneMatch(c -> Arabic.isLetter((char) (int) c));
  }

  @AnyLocaleTest
  void vowelsShaddaSukunAndDaggerAlifAreMarks() {
    assertThat("ًٌٍَُِّْٰٓ".chars()).allMatch(c -> Arabic.isMark((char) (int) c));
  }

  @AnyLocaleTest
  void strippingMarksLeavesLetters() {
    assertThat(Arabic.stripMarks("حُكُومَةٌ")).isEqualTo("حكومة");
    assertThat(Arabic.stripMarks("شهـر")).isEqualTo("شهـر");
    assertThat(Arabic.stripMarksAndTatweel("شَهـر")).isEqualTo("شهر");
  }

  @AnyLocaleTest
  void shinIsSunLetterAndQafIsNot() {
    assertThat(Arabic.isSunLetter(Arabic.SHIN)).isTrue();
    assertThat(Arabic.isSunLetter(Arabic.QAF)).isFalse();
  }
}
