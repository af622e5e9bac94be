package org.hashiya.text.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {
  @Test
  void ruleSaysWhatIsUsualAndWhatIsRare() {
    Sounds.Rule rule = Sounds.rule("c[eiy] = س / - / ك");
    assertThat(rule.latin()).isEqualTo("c");
    assertThat(rule.before()).isEqualTo("eiy");
    assertThat(rule.spellings())
        .containsExactly(
            new Sounds.Spelling("س", 0), new Sounds.Spelling("", 1), new Sounds.Spelling("ك", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"o'^ = او", "C = ك", "c ك", "[eiy] = س"})
  void whatIsNoRuleIsRefused(String line) {
    assertThatThrownBy(() -> Sounds.rule(line)).hasMessageContaining(line);
  }

  @Test
  void languageWithoutLettersIsRefused() {
    assertThatThrownBy(() -> Sounds.of("klingon")).hasMessageContaining("klingon");
  }

  @Test
  void englishReadsTheFirstLetterAsMostDo() {
    Set<Tongue> english = Set.of(Tongue.ENGLISH);
    assertThat(ForeignSpelling.misfit("Oxford", english, ForeignSpelling.arabic("أكسفورد")))
        .isEqualTo(1);
  }
}
