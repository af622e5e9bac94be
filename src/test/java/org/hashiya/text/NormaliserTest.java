package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTest {
  private static void check(String written, String expected) {
    assertThat(Normaliser.normalise(written).text()).isEqualTo(expected);
  }

  @AnyLocaleTest
  void presentationFormsBecomeLetters() {
    check("ﻣﺤﻤﺪ", "محمد");
    check("ﻻ", "لا");
    check("ﷲ أﻛﺒﺮ", "الله أكبر");
    check("ﷺ", "صلى الله عليه وسلم");
  }

  @AnyLocaleTest
  void markInPresentationFormSitsOnItsLetter() {
    check("م\uFE77د", "مَد");
  }

  @AnyLocaleTest
  void tatweelInsideWordGoes() {
    check("مـحـمـد", "محمد");
    check("القطــاع", "القطاع");
    check("هـٰذا", "هٰذا");
  }

  @AnyLocaleTest
  void tatweelAtTheEdgeOfWordStays() {
    check("1436هـ", "1436هـ");
    check("لـ«الوطن»", "لـ«الوطن»");
    check("ــ حسب وصفه", "ـ حسب وصفه");
  }

  @AnyLocaleTest
  void wordForLookUpHasNoTatweelAtAll() {
    assertThat(Normaliser.word("بـ")).isEqualTo("ب");
    assertThat(Normaliser.word("ﺑﺎﻟﺤﻜﻮﻣـﺔ")).isEqualTo("بالحكومة");
  }

  @AnyLocaleTest
  void zeroWidthCharactersGo() {
    check("\uFEFFمي\u200Cخواهد\u200B \u2060قال\u00AD", "ميخواهد قال");
  }

  @AnyLocaleTest
  void joinerAfterHijriHehBecomesTatweel() {
    check("1446ه\u200D", "1446هـ");
  }

  @AnyLocaleTest
  void emojiStaysWhole() {
    check("👩\u200D⚕️ طبيبة", "👩\u200D⚕️ طبيبة");
  }

  @AnyLocaleTest
  void bidiControlsGoInSilence() {
    Normalised normalised =
        Normaliser.normalise("\u200Fقال\u200E \u202Bنعم\u202C \u2067لا\u2069\u061C");
    assertThat(normalised.text()).isEqualTo("قال نعم لا");
    assertThat(normalised.findings()).isEmpty();
  }

  @AnyLocaleTest
  void bidiOverridesGoAndAreReported() {
    Normalised normalised = Normaliser.normalise("دفع \u202D100\u202C دولار");
    assertThat(normalised.text()).isEqualTo("دفع 100 دولار");
    assertThat(normalised.findings()).containsExactly(Finding.BIDI_OVERRIDE_REMOVED);
  }

  @AnyLocaleTest
  void replacementCharactersAreReported() {
    assertThat(Normaliser.normalise("قا\uFFFD").findings())
        .containsExactly(Finding.REPLACEMENT_CHARACTERS);
    assertThat(Normaliser.normalise("قا\uD83D").text()).isEqualTo("قا\uFFFD");
  }

  @AnyLocaleTest
  void shaddaStandsBeforeItsVowel() {
    check("محم\u064E\u0651د", "محم\u0651\u064Eد");
    check("محم\u0651\u064Eد", "محم\u0651\u064Eد");
  }

  @AnyLocaleTest
  void hamzaAndMaddaAreComposed() {
    check("ا\u0653ل", "آل");
    check("ا\u064E\u0654كل", "أ\u064Eكل");
  }

  @AnyLocaleTest
  void markWrittenTwiceStandsOnce() {
    check("كل\u064E\u064E", "كلَ");
  }

  @AnyLocaleTest
  void strayTanwinReturnsToItsWord() {
    check("فردا،ً ثم", "فرداً، ثم");
    check("كثيرا ً من", "كثيراً من");
  }

  @AnyLocaleTest
  void persianLookAlikesBecomeArabic() {
    check("کتاب فی الھند", "كتاب في الهند");
    check("عام ۲۰۲۴", "عام ٢٠٢٤");
  }

  @AnyLocaleTest
  void persianTextKeepsItsLetters() {
    check("گفت پدر چه می کند", "گفت پدر چه می کند");
  }

  @AnyLocaleTest
  void whiteSpaceIsSingle() {
    check("  قال\u00A0 \t محمد  ", "قال محمد");
  }

  @AnyLocaleTest
  void lineBreaksOfAllSystemsAreOne() {
    check("أ\r\nب \r ج\u2028د\n\nه", "أ\nب\nج\nد\n\nه");
  }

  @AnyLocaleTest
  void punctuationStandsByTheWordBeforeIt() {
    check("الماضية ، وقال", "الماضية، وقال");
    check("الهلال .. «بلوت»", "الهلال.. «بلوت»");
    check("«نعم» !", "«نعم»!");
  }

  @AnyLocaleTest
  void missingSpaceAfterPunctuationIsPutIn() {
    check("قال،ثم ذهب", "قال، ثم ذهب");
    check("القضايا.من", "القضايا. من");
    check("الأولى:هولندا", "الأولى: هولندا");
  }

  @AnyLocaleTest
  void abbreviationsAndNumbersAreLeftAlone() {
    check("أ.ف.ب", "أ.ف.ب");
    check("الساعة 6:38", "الساعة 6:38");
    check("1,200 و 3.5", "1,200 و 3.5");
  }

  @AnyLocaleTest
  void englishStaysAsItIs() {
    check("The I.M.F. said: \"IT'S café\"", "The I.M.F. said: \"IT'S café\"");
  }
}
