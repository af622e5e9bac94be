package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A string that has the vowel before the shadda looks right and is equal to nothing. */
class MarkOrderTest {
  private static final Pattern VOWEL_BEFORE_SHADDA = Pattern.compile("[\u064B-\u0650\u0652]\u0651");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/org/hashiya/morph",
        "src/main/java/org/hashiya/lexicon",
        "src/main/java/org/hashiya/gloss",
        "src/test/java/org/hashiya/morph",
        "src/test/java/org/hashiya/lexicon",
        "resources/lexicon"
      })
  void shaddaStandsBeforeItsVowel(String folder) throws IOException {
    List<Path> wrong;
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      wrong = files.filter(Files::isRegularFile).filter(MarkOrderTest::isWrong).toList();
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isWrong(Path file) {
    try {
      return VOWEL_BEFORE_SHADDA.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
