package org.hashiya.gloss.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.article.Block;

/** What an English paper would print for the figures of a sentence. */
final class Printed {
  private Printed() {}

  static void check(String sentence, String... english) {
    assertThat(figures(sentence)).extracting(f -> f.english().getFirst()).containsExactly(english);
  }

  private static List<Figure> figures(String sentence) {
    Block block = Block.of(Block.Kind.PARAGRAPH, sentence);
    return FigureFinder.find(block.tokens().stream().map(NumberWord::of).toList());
  }
}
