package org.hashiya.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final List<Integer> COUNTS =
      IntStream.concat(IntStream.range(0, 240), IntStream.of(999, 1000, 1002, 12_345, 1_000_011))
          .boxed()
          .toList();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageReadsAsIcuWouldHaveIt(Language language) throws IOException {
    // Latin digits, as the newspapers that are read here print them.
    ULocale locale = ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    for (String pattern : patterns(language)) {
      MessageFormat icu = new MessageFormat(pattern, locale);
      for (int count : COUNTS) {
        Object[] counts = {count, count + 1, count / 2, count + 2};
        assertThat(Wording.of(language, pattern, counts)).isEqualTo(icu.format(counts));
      }
      Object[] words = {"دمشق", "Damascus #1", "x", "y"};
      if (!pattern.contains("plural")) {
        assertThat(Wording.of(language, pattern, words)).isEqualTo(icu.format(words));
      }
    }
  }

  @Test
  void anExactNumberGoesBeforeItsCategory() {
    String pattern = "{0, plural, one {one} =1 {just one} other {#}}";
    assertThat(Wording.of(Language.ENGLISH, pattern, 1)).isEqualTo("just one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0", "{1}", "{0, plural, one {#}}", "{0, date, short}", "{x}"})
  void aBadPatternIsAnError(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(Language.ENGLISH, pattern, 5));
  }

  private static List<String> patterns(Language language) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("resources/text/messages_" + language.code() + ".properties"))) {
      properties.load(in);
    }
    return properties.values().stream().map(Object::toString).filter(p -> p.contains("{")).toList();
  }
}
