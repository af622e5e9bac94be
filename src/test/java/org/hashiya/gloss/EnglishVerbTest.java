package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of English verbs. */
class EnglishVerbTest {
  @ParameterizedTest
  @CsvSource({
    "sign with, signing with, signed with",
    "take part in, taking part in, taken part in",
    "be forced to, being forced to, been forced to",
    "stop, stopping, stopped",
    "open, opening, opened",
    "submit, submitting, submitted",
    "equip, equipping, equipped",
    "lie in, lying in, lied in",
    "agree on, agreeing on, agreed on",
    "carry out, carrying out, carried out",
    "delay, delaying, delayed",
    "fix, fixing, fixed",
    "look for, looking for, looked for",
    "hold, holding, held",
    "traffic in, trafficking in, trafficked in",
  })
  void formsFollowTheirVerb(String phrase, String gerund, String participle) {
    assertThat(EnglishVerb.gerund(phrase)).isEqualTo(gerund);
    assertThat(EnglishVerb.participle(phrase)).isEqualTo(participle);
  }
}
