package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "AR, ar",
    "ar-SY, ar-SY",
    "AR_sy, ar-SY",
    "ara, ar",
    "Arabic, ar",
    "ARABIC, ar",
    "Arabic (Syria), ar",
    "العربية, ar",
    "عربية, ar",
    "en, en",
    "EN-us, en-US",
    "eng, en",
    "English, en",
    "الإنجليزية, en",
    "الانجليزيه, en",
    "zh-Hant-TW, zh-Hant-TW"
  })
  void peopleWriteLanguagesInManyWays(String written, String tag) {
    assertThat(LanguageNames.locale(written)).contains(Locale.forLanguageTag(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "term", "status", "x", "Gibberish", "12"})
  void whatIsNoLanguageIsNone(String written) {
    assertThat(LanguageNames.locale(written)).isEmpty();
  }

  @Test
  void theCountryDoesNotMatter() {
    assertThat(LanguageNames.same(Locale.of("ar"), Locale.of("ar", "SY"))).isTrue();
    assertThat(LanguageNames.same(Locale.of("ar"), Locale.of("fa"))).isFalse();
  }
}
