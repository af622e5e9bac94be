package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterAlignmentTest {
  @Test
  void aLetterIsFoundAgainInTheVowelledWord() {
    assertThat(LetterAlignment.map("كتاب", 2, "كِتَاب")).isEqualTo(4);
  }

  @Test
  void aLetterOfTheVowelledWordIsFoundInTheBareOne() {
    assertThat(LetterAlignment.map("كِتَاب", 4, "كتاب")).isEqualTo(2);
  }

  @Test
  void theEndsAnswerToEachOther() {
    assertThat(LetterAlignment.map("كتاب", 4, "كِتَابٌ")).isEqualTo(7);
    assertThat(LetterAlignment.map("كتاب", 0, "كِتَابٌ")).isZero();
  }
}
