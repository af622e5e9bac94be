package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

class TokeniserTest {
  private static final String WORD = "";
  private static final String FOREIGN = "~";
  private static final String NUMBER = "#";
  private static final String PUNCTUATION = "'";

  /** Tokens with single spaces between; before a foreign word ~, a number #, a mark '. */
  private static void check(String text, String expected) {
    List<String> tokens = new ArrayList<>();
    Tokeniser.visit(
        text,
        new TokenVisitor() {
          @Override
          public void word(int start, int end) {
            add(WORD, start, end);
          }

          @Override
          public void foreign(int start, int end) {
            add(FOREIGN, start, end);
          }

          @Override
          public void number(int start, int end) {
            add(NUMBER, start, end);
          }

          @Override
          public void punctuation(int start, int end) {
            add(PUNCTUATION, start, end);
          }

          private void add(String kind, int start, int end) {
            tokens.add(kind + text.substring(start, end));
          }
        });
    assertThat(String.join(" ", tokens)).isEqualTo(expected);
  }

  @AnyLocaleTest
  void wordsKeepMarksAndTatweel() {
    check("قالَ شهـرٌ", "قالَ شهـرٌ");
  }

  @AnyLocaleTest
  void taMarbutaEndsAWord() {
    check("جميل للغايةبعد المطر", "جميل للغاية بعد المطر");
    check("مدينةٌكبيرة", "مدينةٌ كبيرة");
  }

  @AnyLocaleTest
  void arabicPunctuationNeverSticks() {
    check("قال،ثم ذهب؛لماذا؟", "قال '، ثم ذهب '؛ لماذا '؟");
    check("«العربية»–(نعم)", "'« العربية '» '– '( نعم ')");
    check("“مزيج”…ثم", "'“ مزيج '” '… ثم");
    check("كلا-نعم/لا", "كلا '- نعم '/ لا");
  }

  @AnyLocaleTest
  void bracketsStandAlone() {
    check("لـ(«الشرق»):", "لـ '( '« الشرق '» ') ':");
  }

  @AnyLocaleTest
  void rowOfTheSameMarkIsOne() {
    check("قال... لا!!", "قال '... لا '!!");
    check("-----", "'-----");
  }

  @AnyLocaleTest
  void tatweelAloneIsPunctuation() {
    check("ـ قال", "'ـ قال");
  }

  @AnyLocaleTest
  void numbersAreWhole() {
    check("6:38", "#6:38");
    check("1,200", "#1,200");
    check("3.5 ٣٫٥ ٣٬٠٠٠", "#3.5 #٣٫٥ #٣٬٠٠٠");
    check("9/11/2001", "#9/11/2001");
    check("2-1 2014-2015 ١٠–١٢", "#2-1 #2014-2015 #١٠–١٢");
  }

  @AnyLocaleTest
  void percentSignBelongsToItsNumber() {
    check("12% ٪١٢ 5.5%", "#12% #٪١٢ #5.5%");
    check("% من", "'% من");
  }

  @AnyLocaleTest
  void stopAfterNumberIsNotPartOfIt() {
    check("عام 2014. وفي 3,", "عام #2014 '. وفي #3 ',");
  }

  @AnyLocaleTest
  void listsOfYearsAreSeveralNumbers() {
    check("2004,2005", "#2004 ', #2005");
    check("2004،2005", "#2004 '، #2005");
    check("1،200", "#1،200");
  }

  @AnyLocaleTest
  void wordGluedToDigitsSplits() {
    check("15دولار", "#15 دولار");
    check("الـ40 المشاركة", "الـ #40 المشاركة");
    check("1436هـ", "#1436 هـ");
  }

  @AnyLocaleTest
  void foreignWordsAreWhole() {
    check("U.N. قال", "~U.N. قال");
    check("F-16 e-mail COVID-19 G20 3G", "~F-16 ~e-mail ~COVID-19 ~G20 ~3G");
    check("don't it’s AT&T", "~don't ~it’s ~AT&T");
    check("Café İstanbul Москва", "~Café ~İstanbul ~Москва");
  }

  @AnyLocaleTest
  void addressesAreWhole() {
    check("www.bbc.co.uk.", "~www.bbc.co.uk '.");
    check("(https://a.org/b?c=1)", "'( ~https://a.org/b?c=1 ')");
    check("info@news.com عبر", "~info@news.com عبر");
    check("@name_1 bbc.co.uk", "~@name_1 ~bbc.co.uk");
  }

  @AnyLocaleTest
  void englishStopsAreMarks() {
    check("He left.Then (ABC News).", "~He ~left '. ~Then '( ~ABC ~News ') '.");
  }

  @AnyLocaleTest
  void hashtagSplitsAtHashAndUnderscore() {
    check("#وسم_جديد", "'# وسم '_ جديد");
  }

  @AnyLocaleTest
  void arabicAndLatinGluedSplit() {
    check("الـBBC", "الـ ~BBC");
    check("شركةApple", "شركة ~Apple");
  }

  @AnyLocaleTest
  void symbolsAreMarks() {
    check("5$ €7 4×4", "#5 '$ '€ #7 #4 '× #4");
  }

  @AnyLocaleTest
  void emojiIsOneMark() {
    check("نعم👍🏽👩\u200D⚕️🇸🇾", "نعم '👍🏽 '👩\u200D⚕️ '🇸🇾");
  }

  @AnyLocaleTest
  void nothingComesOfWhiteSpace() {
    check(" \u00A0\t", "");
  }
}
