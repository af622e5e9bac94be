package org.hashiya.parallel.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.parallel.Passage;
import org.junit.jupiter.api.Test;

/** Sentences are given as they come from subtitles and memories: a line each. */
class BordersTest {
  private static Borders borders(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, line));
    }
    Article article = new Article("", Source.UNKNOWN, Locale.ENGLISH, blocks);
    return Borders.of(Passage.of(article), Priors.USUAL);
  }

  @Test
  void aParagraphEndsALink() {
    Borders borders = borders("He left. She stayed.", "Nobody spoke.");
    assertThat(borders.of(0, 2)).isZero();
    assertThat(borders.of(1, 2)).isNegative();
  }

  @Test
  void whereEachSentenceIsAParagraphNoneDoes() {
    assertThat(borders("He left.", "She stayed.", "Nobody spoke.").of(0, 3)).isZero();
  }

  @Test
  void aLineThatBreaksOffBelongsToTheNext() {
    assertThat(borders("When he had left,", "She stayed.").of(0, 2)).isPositive();
    assertThat(borders("غادر الوزير،", "وبقيت زوجته.").of(0, 2)).isPositive();
  }

  @Test
  void aSmallLetterGoesOnWithTheLineBefore() {
    assertThat(borders("He left", "and she stayed.").of(0, 2)).isPositive();
  }

  @Test
  void oneSentenceHasNoBorders() {
    assertThat(borders("He left.").of(0, 1)).isZero();
  }
}
