package org.hashiya.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English of participles and masdars from that of their verb. */
class EnglishInflectionTest {
  @ParameterizedTest
  @CsvSource({
    "write, writing",
    "carry out, carrying out",
    "stop, stopping",
    "be late, being late",
    "lie, lying",
    "agree, agreeing",
    "traffic in, trafficking in",
    "submit, submitting"
  })
  void gerund(String verb, String gerund) {
    assertThat(EnglishInflection.gerund(verb)).isEqualTo(gerund);
  }

  @ParameterizedTest
  @CsvSource({
    "write, written",
    "carry out, carried out",
    "stop, stopped",
    "make, made",
    "open, opened",
    "delay, delayed",
    "equip, equipped"
  })
  void pastParticiple(String verb, String participle) {
    assertThat(EnglishInflection.pastParticiple(verb)).isEqualTo(participle);
  }
}
