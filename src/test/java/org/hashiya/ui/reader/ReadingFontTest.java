package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingFontTest {
  @Test
  void amiriComesFirst() {
    assertThat(ReadingFont.choose(List.of("Arial", "Noto Naskh Arabic", "Amiri")))
        .isEqualTo(new ReadingFont("Amiri", true));
  }

  @Test
  void aFontThatIsNotForReadingSaysSo() {
    assertThat(ReadingFont.choose(List.of("DejaVu Sans", "Comic Sans MS")))
        .isEqualTo(new ReadingFont("DejaVu Sans", false));
  }

  @Test
  void withNothingKnownTheSystemChooses() {
    assertThat(ReadingFont.choose(List.of()).isGood()).isFalse();
  }
}
