package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vowel that the spelling leaves out. */
class CaseEndingsTest {
  @ParameterizedTest
  @CsvSource({
    "الكتاب, GENITIVE, false, الْكِتَابِ",
    "كتاب, NOMINATIVE, true, كِتَابٌ",
    "مدارس, GENITIVE, true, مَدَارِسَ",
    "المدارس, GENITIVE, false, الْمَدَارِسِ",
    "شركات, ACCUSATIVE, true, شَرِكَاتٍ",
    "أصوات, ACCUSATIVE, false, أَصْوَاتَ",
    "كتابه, GENITIVE, false, كِتَابِهِ",
    "كتابها, ACCUSATIVE, false, كِتَابَهَا",
    "معنى, ACCUSATIVE, true, مَعْنًى",
    "المعنى, GENITIVE, false, الْمَعْنَى",
    "مدرسون, NOMINATIVE, true, مُدَرِّسُونَ"
  })
  void ofCase(String word, Case c, boolean indefinite, String vowels) {
    assertThat(CaseEndings.withCase(Readings.best(word), c, indefinite)).isEqualTo(vowels);
  }

  @ParameterizedTest
  @CsvSource({
    "يكتب, INDICATIVE, يَكْتُبُ",
    "يكتب, JUSSIVE, يَكْتُبْ",
    "يمد, JUSSIVE, يَمُدَّ",
    "يرمي, SUBJUNCTIVE, يَرْمِيَ",
    "يدعو, SUBJUNCTIVE, يَدْعُوَ",
    "يدعو, INDICATIVE, يَدْعُو",
    "يبقى, SUBJUNCTIVE, يَبْقَى",
    "سيكتبه, INDICATIVE, سَيَكْتُبُهُ"
  })
  void ofMood(String word, Mood mood, String vowels) {
    assertThat(
            Readings.ANALYSER.analyse(word).stream()
                .filter(a -> a.features().moods().contains(mood))
                .map(a -> CaseEndings.withMood(a, mood)))
        .contains(vowels);
  }
}
