package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Passage;
import org.junit.jupiter.api.Test;

/** By what an Arabic word is known in English that has not the very word of a gloss. */
class WitnessesTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  /** How surely a sentence has something that renders an Arabic word, 0 to 1. */
  private static double found(String word, String english) {
    GlossedArticle glossed =
        GLOSSER.gloss(
            new Article(
                "",
                Source.UNKNOWN,
                Locale.of("ar"),
                List.of(Block.of(Block.Kind.PARAGRAPH, word))));
    Evidence evidence = Evidence.of(glossed, Passage.of(glossed.article()), List.of(english));
    return evidence.clues(0).getFirst().hits().in(0);
  }

  @Test
  void theVeryWordIsSurest() {
    assertThat(found("ضوء", "There was light.")).isEqualTo(1);
  }

  @Test
  void aWordThatOtherArabicWordsGlossAlikeIsFoundLessSurely() {
    assertThat(found("إنقاذ", "They helped him.")).isBetween(0.1, 0.9);
  }

  @Test
  void aCompoundIsFoundByItsParts() {
    assertThat(found("ضوء", "The sunlight hurt.")).isBetween(0.1, 0.9);
  }

  @Test
  void aPhraseIsFoundByAWordOfIt() {
    assertThat(found("خسوف", "The eclipse was long.")).isBetween(0.1, 0.9);
  }

  @Test
  void wordsOfOneRootVouchForEachOther() {
    assertThat(found("نجاح", "They succeeded.")).isBetween(0.1, 0.9);
  }

  @Test
  void aLandIsFoundByItsCapitalAndItsPeople() {
    assertThat(found("روسيا", "Moscow did not answer.")).isBetween(0.1, 0.9);
    assertThat(found("تركيا", "The Turks did not answer.")).isBetween(0.1, 0.9);
  }

  @Test
  void decadesAreFoundCountedInYears() {
    assertThat(found("خمسة عقود", "After fifty years it was over.")).isBetween(0.1, 1.0);
  }

  @Test
  void aNounOfTwoIsFoundByTheirNumber() {
    assertThat(found("لاعبان", "Two of them left.")).isBetween(0.1, 1.0);
  }

  @Test
  void whatMeansSomethingElseIsNotFound() {
    assertThat(found("نجاح", "They slept.")).isZero();
  }
}
