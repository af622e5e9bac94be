package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {
  private static void finds(String query, String text, String... found) {
    assertThat(Folding.find(text, query).stream().map(s -> text.substring(s.start(), s.end())))
        .containsExactly(found);
  }

  @AnyLocaleTest
  void blindToVowels() {
    finds("حكومة", "إنَّ الحُكُومَةَ قالت", "حُكُومَةَ");
    finds("حُكومة", "الحكومة", "حكومة");
  }

  @AnyLocaleTest
  void blindToHamzaSeats() {
    finds("احمد", "قال أحمد وإحمد وآحمد", "أحمد", "إحمد", "آحمد");
    finds("مسؤول", "مسوول", "مسوول");
    finds("شئون", "شيون", "شيون");
  }

  @AnyLocaleTest
  void hamzaWithoutSeatCounts() {
    finds("جاء", "جامعة جاءت", "جاء");
  }

  @AnyLocaleTest
  void blindToAlifMaqsuraAndTaMarbuta() {
    finds("على", "علي", "علي");
    finds("مدرسه", "مدرسة", "مدرسة");
  }

  @AnyLocaleTest
  void blindToTatweelInTextAndQuery() {
    finds("شهر", "شهـر", "شهـر");
    finds("شـهـر", "شهر", "شهر");
  }

  @AnyLocaleTest
  void blindToLatinCaseAndAccents() {
    finds("ISTANBUL", "in Istanbul, istanbul", "Istanbul", "istanbul");
    finds("cafe", "Café", "Café");
  }

  @AnyLocaleTest
  void blindToKindOfDigit() {
    finds("2024", "عام ٢٠٢٤", "٢٠٢٤");
  }

  @AnyLocaleTest
  void findsSeveralWords() {
    finds("القصر الرئاسي", "في القَصْرِ الرئاسيّ اليوم", "القَصْرِ الرئاسيّ");
  }

  @AnyLocaleTest
  void findsPresentationFormsInQuery() {
    finds("ﻻ", "لا أحد", "لا");
  }

  @AnyLocaleTest
  void placesDoNotOverlap() {
    finds("دد", "دددد", "دد", "دد");
  }

  @AnyLocaleTest
  void emptyQueryFindsNothing() {
    finds("", "نص");
    finds("َ", "نص");
    assertThat(Folding.contains("نص", " ")).isFalse();
  }

  @AnyLocaleTest
  void containsIsFind() {
    assertThat(Folding.contains("الحُكُومَة", "حكومه")).isTrue();
    assertThat(Folding.contains("الحُكُومَة", "دولة")).isFalse();
  }
}
