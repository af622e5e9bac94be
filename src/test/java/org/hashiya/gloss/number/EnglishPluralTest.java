package org.hashiya.gloss.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPluralTest {
  @ParameterizedTest
  @CsvSource({
    "goal, goals",
    "city, cities",
    "day, days",
    "match, matches",
    "policeman, policemen",
    "human, humans",
    "child, children",
    "crisis, crises",
    "point of view, points of view",
    "member (of a party), members (of a party)",
    "elections, elections",
    "hundred, hundred",
    "person injured, people injured",
    "alga, algae",
    "volcano, volcanoes",
    "amount due, amounts due",
    "real estate, properties",
  })
  void headOfThePhraseIsInThePlural(String one, String many) {
    assertThat(EnglishPlural.of(one)).isEqualTo(many);
  }

  @ParameterizedTest
  @ValueSource(strings = {"becoming clear", "giving up", "relying on", "music", "those present"})
  void whatIsNotCountedStaysAsItIs(String english) {
    assertThat(EnglishPlural.of(english)).isEqualTo(english);
  }
}
