package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {
  private static void check(String text, String... sentences) {
    assertThat(Sentences.spans(text).stream().map(s -> text.substring(s.start(), s.end())))
        .containsExactly(sentences);
  }

  @AnyLocaleTest
  void endAtStops() {
    check("وصل الوفد. غادر! لماذا؟ لا أحد…", "وصل الوفد.", "غادر!", "لماذا؟", "لا أحد…");
  }

  @AnyLocaleTest
  void doNotEndAtPauses() {
    check("قال: نعم؛ ثم ذهب، وعاد", "قال: نعم؛ ثم ذهب، وعاد");
  }

  @AnyLocaleTest
  void rowOfStopsEndsOnce() {
    check("حقا؟! نعم... ثم", "حقا؟!", "نعم...", "ثم");
  }

  @AnyLocaleTest
  void arabicAbbreviationsEndNothing() {
    check("قال د. حسن و م. علي في ص. 5", "قال د. حسن و م. علي في ص. 5");
    check("عام 1436 هـ. الموافق", "عام 1436 هـ. الموافق");
    check("قالت أ.ف.ب. إن", "قالت أ.ف.ب. إن");
    check("قال د.حسن", "قال د.حسن");
  }

  @AnyLocaleTest
  void numbersEndNothing() {
    check("نسبة 3.5 في المئة. ثم 6:38", "نسبة 3.5 في المئة.", "ثم 6:38");
    check("عام 2014. ثم", "عام 2014.", "ثم");
  }

  @AnyLocaleTest
  void listNumberBelongsToItsSentence() {
    check("1. وصل الوفد", "1. وصل الوفد");
  }

  @AnyLocaleTest
  void closingQuotationMarkBelongsToTheSentence() {
    check("قال: «نعم.» ثم ذهب.", "قال: «نعم.»", "ثم ذهب.");
    check("قال \"نعم!\" ثم ذهب", "قال \"نعم!\"", "ثم ذهب");
  }

  @AnyLocaleTest
  void quotationThatGoesOnWithCommaEndsNothing() {
    check("سأل: «لماذا؟»، ثم ذهب.", "سأل: «لماذا؟»، ثم ذهب.");
  }

  @AnyLocaleTest
  void stopInBracketsEndsNothing() {
    check("وصل (عراهم!) على الملأ.", "وصل (عراهم!) على الملأ.");
    check("(وصل الوفد.) ثم ذهب.", "(وصل الوفد.)", "ثم ذهب.");
  }

  @AnyLocaleTest
  void missingSpaceDoesNotHideTheEnd() {
    check("في القضايا.من جهة", "في القضايا.", "من جهة");
  }

  @AnyLocaleTest
  void english() {
    check(
        "Mr. J. Smith of the U.S. Navy paid $3.5 million. He left at 5 p.m. on Friday. Why?",
        "Mr. J. Smith of the U.S. Navy paid $3.5 million.",
        "He left at 5 p.m. on Friday.",
        "Why?");
  }

  @AnyLocaleTest
  void englishAbbreviationMayEndSentence() {
    check("He moved to the U.S. The rest stayed.", "He moved to the U.S.", "The rest stayed.");
  }

  @AnyLocaleTest
  void englishQuotation() {
    check(
        "“It fell.” She wept. \"Why?\" he asked.", "“It fell.”", "She wept.", "\"Why?\" he asked.");
  }

  @AnyLocaleTest
  void addressesEndNothing() {
    check("See www.bbc.co.uk for more.", "See www.bbc.co.uk for more.");
  }

  @AnyLocaleTest
  void nothingHasNoSentence() {
    check(" ");
  }
}
