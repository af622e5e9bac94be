package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsInTermsTest {
  @ParameterizedTest
  @CsvSource({
    "وقع انفجار عبوة ناسفة, عبوة, bomb",
    "وصل رئيس الديوان الملكي, رئيس, chief",
    "هرب بعد إطلاق النار, إطلاق, shooting",
    "نالت ميدالية ذهبية, ذهبية, gold"
  })
  void wordOfATermSaysWhatTheTermMeansByIt(String text, String word, String english) {
    assertThat(Reader.of(text).gloss(word)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"وجدوا عبوة ماء, عبوة, package", "جاء خاتم ذهبي, ذهبي, golden"})
  void elsewhereItMeansWhatItMeansFirst(String text, String word, String english) {
    assertThat(Reader.of(text).gloss(word)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"سافر في الأيام الأخيرة, الأيام, day"})
  void commonWordIsNoNameForIt(String text, String word, String english) {
    assertThat(Reader.of(text).gloss(word)).isEqualTo(english);
  }
}
