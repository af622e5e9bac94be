package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.parallel.clue.EnglishIndex.Spot;
import org.hashiya.parallel.english.EnglishWords;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static List<Integer> found(String figure, String... sentences) {
    Figures figures = new Figures();
    for (int s = 0; s < sentences.length; s++) {
      figures.add(s, EnglishWords.of(sentences[s]));
    }
    return figures.near(EnglishWords.of(figure).getFirst()).stream().map(Spot::sentence).toList();
  }

  @Test
  void aFigureIsFoundRounded() {
    assertThat(found("76.55", "It cost some seventy-six dollars.", "It cost 90 dollars."))
        .containsExactly(0);
  }

  @Test
  void aShareIsFoundAsAPart() {
    assertThat(found("0.35", "About a third of them left.", "The third of May."))
        .containsExactly(0);
  }

  @Test
  void aPartOfAFigureIsMultipliedOut() {
    assertThat(found("350000", "It cost a third of a million.")).containsExactly(0);
  }

  @Test
  void yearsAreNotRounded() {
    assertThat(found("2024", "In 2025 they left.")).isEmpty();
  }

  @Test
  void theFigureItselfIsFoundOtherwise() {
    assertThat(found("76", "It cost 76 dollars.")).isEmpty();
  }
}
