package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Latin letters that Arabic writes by their names. */
class SpelledLettersTest {
  @ParameterizedTest
  @CsvSource({
    "نشرت قناة سي إن بي سي تقريرا., CNBC",
    "حقق مكتب إف إس بي في القضية., FSB",
    "طورت شركة آي تي إكس برنامجا., ITX"
  })
  void severalInARowAreAnAcronym(String sentence, String acronym) {
    assertThat(Reader.of(sentence).terms()).contains(acronym);
  }

  @Test
  void commonWordBeforeThemIsNoLetter() {
    Reader reader = Reader.of("قال إن دي آر إكس توسعت كثيرا.");
    assertThat(reader.gloss("إن")).isEqualTo("that");
    assertThat(reader.terms()).contains("DRX");
  }

  @Test
  void commonWordBehindThemIsNoLetter() {
    assertThat(Reader.of("نشره موقع دي آر إكس أو قناة أخرى.").gloss("أو")).isEqualTo("or");
  }

  @Test
  void oneBetweenNamesIsAnInitial() {
    assertThat(Reader.of("قرأ عن روبرت إف هارينغتون كثيرا.").terms())
        .contains("Robert F. Harrington");
  }
}
