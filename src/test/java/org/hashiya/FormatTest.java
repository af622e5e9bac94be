package org.hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void allSourcesHaveTheFormat() throws IOException, FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : SourceFormat.files(Path.of("src"))) {
      if (!hasTheFormat(file)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("cured by: mvn test-compile exec:exec@format").isEmpty();
  }

  @Test
  void aBadlyFormattedFileIsSeen() throws IOException, FormatterException {
    assertThat(hasTheFormat(Path.of("resources/fixtures/guards/Unformatted.java"))).isFalse();
  }

  @Test
  void aWellFormattedFileIsLeftAlone() throws IOException, FormatterException {
    assertThat(hasTheFormat(Path.of("resources/fixtures/guards/Sound.java"))).isTrue();
  }

  private static boolean hasTheFormat(Path file) throws IOException, FormatterException {
    String source = Files.readString(file);
    return SourceFormat.format(source).equals(source);
  }
}
