package org.hashiya.text.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNamesTest {
  @ParameterizedTest
  @CsvSource({"G B S, GPS", "B B, BP", "G B, JP", "F B I, FBI", "U B S, UBS", "D R X, DRX"})
  void letterWithTwoReadingsIsThatOfAKnownAcronym(String letters, String acronym) {
    assertThat(LetterNames.acronym(List.of(letters.split(" ", -1)))).isEqualTo(acronym);
  }
}
