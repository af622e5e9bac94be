package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as people write them, and what the analysis says of it. */
class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    // hamza missing, misplaced, or on the seat of another region
    "احمد, أَحْمَد, HAMZA",
    "الاسلام, إِسْلَام, HAMZA",
    "مسئول, مَسْؤُول, HAMZA",
    "شئون, شَأْن, HAMZA",
    // final letters
    "الحكومه, حُكُومَة, HA_FOR_TA_MARBUTA",
    "الي, إِلَى, YA_FOR_ALIF_MAQSURA",
    "المستشفي, مُسْتَشْفَى, YA_FOR_ALIF_MAQSURA",
    // a missing space
    "مايحمله, حَمَلَ, SPACE",
    "لابد, بُدّ, SPACE",
    "ومازال, زَالَ, SPACE",
    "لايمكن, أَمْكَنَ, SPACE",
    "مابين, بَيْنَ, SPACE",
    "ياسيدي, سَيِّد, SPACE",
    // a letter too many
    "صحراءا, صَحْرَاء, EXTRA_LETTER",
    "مساءا, مَسَاء, EXTRA_LETTER",
    "ميلليمتر, مِيلِيمِتْر, EXTRA_LETTER",
    // a slip
    "الوازرة, وِزَارَة, MISPRINT",
    "سكنبة, سَكَنِيّ, MISPRINT",
    "المواطنيين, مُوَاطِن, MISPRINT",
    "زماااان, زَمَان, MISPRINT"
  })
  void isRepairedAndSaysSo(String word, String lemma, Repair repair) {
    assertThat(Readings.ANALYSER.analyse(word))
        .anyMatch(a -> a.entry().lemma().equals(lemma) && a.repairs().contains(repair));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مسؤول", "إسلام", "مدرسة", "على", "أصواتا", "هيأة", "يقرأون", "ثلاثمائة"})
  void exactSpellingNeedsNoRepair(String word) {
    assertThat(Readings.best(word).repairs()).isEmpty();
  }

  @Test
  void exactSpellingDrivesOutRepairedOnes() {
    assertThat(Readings.ANALYSER.analyse("إلى")).allMatch(a -> a.repairs().isEmpty());
    assertThat(Readings.lemmas("أن")).doesNotContain("آن", "إِنَّ");
  }

  @Test
  void unlessTheExactOneIsHardlyEverPrinted() {
    assertThat(Readings.lemmas("احمد")).startsWith("أَحْمَد").contains("حَمِدَ");
  }

  @ParameterizedTest
  @CsvSource({"بانه, أَنَّ", "لان, لِأَنَّ", "واكد, أَكَّدَ", "وفى, فِي", "وهى, هِيَ"})
  void orAnAgencySpellsSomethingLikelierLikeIt(String word, String lemma) {
    assertThat(Readings.lemmas(word)).startsWith(lemma);
  }

  @Test
  void repairedReadingIsVowelledAsItShouldBeSpelled() {
    assertThat(Readings.best("مسئولين").vocalised()).isEqualTo("مَسْؤُولِينَ");
    assertThat(Readings.vocalised("مايحمله")).contains("مَا يَحْمِلهُ");
    assertThat(Readings.vocalised("لابد")).contains("لَا بُدّ");
  }

  @Test
  void likeLettersOfAnArabicWordAreNoSlip() {
    assertThat(Readings.ANALYSER.analyse("تتدرج"))
        .noneMatch(a -> a.repairs().contains(Repair.EXTRA_LETTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"زوكالتير", "بيروكنهايد", "الزوكالي", "غوبلنتشاك"})
  void foreignNameIsNoMisprint(String name) {
    assertThat(Readings.ANALYSER.analyse(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"كُتب, كُتِبَ", "عُلِمَ, عُلِمَ", "مُدَرَّسة, مُدَرَّسَة", "مُدرِّس, مُدَرِّس"})
  void vowelsInTheWordNarrowTheReadings(String word, String vowels) {
    assertThat(Readings.vocalised(word)).contains(vowels);
    assertThat(Readings.ANALYSER.analyse(word)).allMatch(a -> Marks.agree(word, a.vocalised()));
    assertThat(Readings.ANALYSER.analyse(word).size())
        .isLessThan(Readings.ANALYSER.analyse(Letters.strip(word)).size());
  }

  @Test
  void vowelsThatNothingAgreesWithDoNotBlock() {
    assertThat(Readings.ANALYSER.analyse("مِدِرسة")).isNotEmpty();
  }

  @Test
  void doublingOfTheLastLetterIsNoMatterOfCase() {
    assertThat(Readings.lemmas("وهنّ")).contains("هُنَّ").doesNotContain("وَهْن");
  }

  @Test
  void noVerbHasTanwin() {
    assertThat(Readings.lemmas("حكمٌ")).contains("حُكْم").doesNotContain("حَكَمَ");
  }

  @Test
  void vowelOfTheLastLetterIsAMatterOfCase() {
    assertThat(Readings.lemmas("الكتابُ")).contains("كِتَاب");
    assertThat(Readings.lemmas("الكتابِ")).contains("كِتَاب");
  }
}
