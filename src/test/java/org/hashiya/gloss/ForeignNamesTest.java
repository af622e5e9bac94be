package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Foreign names that the lexicon has in Latin letters only are found by how Arabic spells them. */
class ForeignNamesTest {
  @Test
  void nameIsFoundHoweverItIsSpelt() {
    assertThat(Reader.of("التقى شفارتسنيجر أصدقاءه.").gloss("شفارتسنيجر"))
        .isEqualTo("Schwarzenegger");
    assertThat(Reader.of("التقى شوارزنيغر أصدقاءه.").gloss("شوارزنيغر"))
        .isEqualTo("Schwarzenegger");
  }

  @Test
  void whatFitsAllButExactlyIsNoGuess() {
    assertThat(Reader.of("باعت ديبنهامز متاجرها.").reading("ديبنهامز").isGuess()).isFalse();
  }

  @Test
  void conjunctionMayStandBeforeIt() {
    assertThat(Reader.of("نافست شركات كثيرة وديبنهامز.").gloss("وديبنهامز")).isEqualTo("Debenhams");
  }

  @Test
  void matchedNameIsPartOfAFullName() {
    assertThat(Reader.of("قال مايكل هارينغتون ذلك.").terms()).contains("Michael Harrington");
  }

  @Test
  void commonWordBehindAForeignGivenNameIsTheFamilyThatIsSpeltSo() {
    assertThat(Reader.of("قال مايك كوب إنه سعيد.").gloss("كوب")).startsWith("Co");
    assertThat(Reader.of("قال إنه شرب كوب ماء.").gloss("كوب")).isEqualTo("cup");
  }

  @Test
  void fullNameSpellsItsPartsInAllTheArticle() {
    Reader reader = Reader.of("تحدث محمد رضا نقدي طويلا.", "قال رضا نقدي إنه سعيد.");
    assertThat(reader.composed()).contains("Reza Naqdi");
  }

  @Test
  void nameOfSeveralWordsIsOneTerm() {
    assertThat(Reader.of("اشترى الخشب من هوم ديبوت أمس.").terms()).contains("Home Depot");
  }

  @Test
  void veryCommonWordBehindItKeepsItsMeaning() {
    assertThat(Reader.of("قال مايك كان البيت جميلا.").gloss("كان")).isNotEqualTo("Kahn");
  }
}
