package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitedWordTest {
  private static @Nullable String withoutPronoun(String citation, int word) {
    CitedWord cited = CitedWord.of(citation, word);
    return cited == null ? null : cited.withoutPronoun();
  }

  @Test
  void pronounThatStandsForAnyIsNoPartOfTheNoun() {
    assertThat(withoutPronoun("رَفَعَ ثَوْبَهُ", 1)).isEqualTo(CitedWord.heard("ثَوْب"));
    assertThat(withoutPronoun("نَالَ حَقَّهُ", 1)).isEqualTo(CitedWord.heard("حَقّ"));
  }

  @Test
  void lastLetterOfANounIsNoPronoun() {
    assertThat(withoutPronoun("غَسَلَ وَجْهَ", 1)).isEqualTo(CitedWord.heard("وَجْه"));
  }

  @Test
  void gapIsNoWord() {
    assertThat(withoutPronoun("رَفَعَ ~ ثَوْبَهُ", 1)).isEqualTo(CitedWord.heard("ثَوْب"));
    assertThat(CitedWord.of("رَفَعَ ~ ثَوْبَهُ", 2)).isNull();
  }
}
