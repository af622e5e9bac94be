package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seat of the hamza follows the stronger vowel: kasra, damma, fatha, sukun. */
class OrthographyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // at the beginning
        "أَمَل",
        "أُسْرَة",
        "إِسْلَام",
        "آمَنَ",
        "آبَار",
        // kasra wins
        "سُئِلَ",
        "بِئْر",
        "مِئَة",
        "تَنْشِئَة",
        "رَئِيس",
        "سَائِل",
        "أَفْئِدَة",
        // then damma
        "مُؤْمِن",
        "سُؤَال",
        "مَسْؤُول",
        "رُؤُوس",
        "تَفَاؤُل",
        "يَؤُمُّ",
        // then fatha
        "سَأَلَ",
        "رَأْس",
        "مَسْأَلَة",
        "يَسْأَلُ",
        "قُرْآن",
        "مَآل",
        // on the line behind a long vowel
        "قِرَاءَة",
        "مُرُوءَة",
        "تَسَاءَلَ",
        "سَوْءَة",
        // but on alif where the stem goes on
        "تَوْأَم",
        "سَمَوْأَل",
        // behind yaa on its tooth
        "هَيْئَة",
        "بِيئَة",
        "شَيْئًا",
        // at the end: the vowel before it
        "بَدَأَ",
        "بَطُؤَ",
        "خَطِئَ",
        "مُبْتَدَأ",
        "لُؤْلُؤ",
        "شَاطِئ",
        "شَيْء",
        "جُزْء",
        "سَمَاء",
        "سُوء",
        // at the end of a cut verb: its own
        "يَنْأَ",
        "يَرْتَئِ",
        // behind a silent alif
        "مِائَة"
      })
  void takesItsSeatAgain(String written) {
    assertThat(Orthography.write(Orthography.spoken(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"ءَءْمَنَ, آمَنَ", "ءُءْمِنُ, أُومِنُ", "ءِءْمَان, إِيمَان"})
  void twoHamzasInOneSyllableGiveLength(String spoken, String written) {
    assertThat(Orthography.write(Orthography.spoken(spoken))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"يُوْقِظُ, يُوقِظُ", "مِوْعَاد, مِيعَاد", "يُيْقِنُ, يُوقِنُ", "دِيْن, دِين"})
  void weakLetterLengthensTheVowelBefore(String spoken, String written) {
    assertThat(Orthography.write(spoken)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"يَقْرَؤُون, يَقْرَأُون", "هَيْئَة, هَيْأَة", "يَيْئَس, يَيْأَس"})
  void newspapersDisagreeOnSomeSeats(String academy, String press) {
    assertThat(Spellings.of(Orthography.spoken(academy), Form.Joining.FREE))
        .contains(academy, press);
  }

  @Test
  void soTheyDoBeforeAPronoun() {
    assertThat(Spellings.beforePronoun(Orthography.spoken("مَبْدَأُ")))
        .contains("مَبْدَؤُ", "مَبْدَأُ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"يَؤُوب", "رَؤُوف", "يَؤُمّ"})
  void butNotOnTheFirstRadical(String only) {
    assertThat(Spellings.of(Orthography.spoken(only), Form.Joining.FREE)).containsExactly(only);
  }
}
