package org.hashiya.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final String TEXT = "غادر القصر الساعة 6:38. ثم قال (ABC): «نعم.»";

  private final Block block = Block.of(Block.Kind.PARAGRAPH, TEXT);

  @Test
  void tokensStandWhereTheySayTheyDo() {
    assertThat(block.tokens())
        .allSatisfy(t -> assertThat(TEXT.substring(t.start(), t.end())).isEqualTo(t.text()));
  }

  @Test
  void tokensHaveTheirKinds() {
    assertThat(block.tokens().stream().filter(t -> t.kind() == Token.Kind.NUMBER))
        .extracting(Token::text)
        .containsExactly("6:38");
    assertThat(block.tokens().stream().filter(t -> t.kind() == Token.Kind.FOREIGN))
        .extracting(Token::text)
        .containsExactly("ABC");
    assertThat(block.tokens().stream().filter(Token::isWord))
        .extracting(Token::text)
        .containsExactly("غادر", "القصر", "الساعة", "ثم", "قال", "نعم");
  }

  @Test
  void sentencesFollowEachOtherAndCoverAllTokens() {
    assertThat(block.sentences())
        .containsExactly(new Sentence(0, 5), new Sentence(5, block.tokens().size()));
  }

  @Test
  void recurringWordsShareOneString() {
    Compositor compositor = new Compositor();
    Token first = compositor.block(Block.Kind.PARAGRAPH, "قال").tokens().getFirst();
    Token second = compositor.block(Block.Kind.PARAGRAPH, "ثم قال").tokens().getLast();
    assertThat(first.text()).isSameAs(second.text());
  }

  @Test
  void blockWithoutTokensHasNoSentence() {
    assertThat(Block.of(Block.Kind.PARAGRAPH, "").sentences()).isEmpty();
  }

  @Test
  void articleCountsWordsAndFindsPlaces() {
    Article article = new Article("نص", Source.UNKNOWN, Locale.of("ar"), List.of(block, block));
    assertThat(article.wordCount()).isEqualTo(12);
    assertThat(article.at(new Place(1, 1)).text()).isEqualTo("القصر");
    assertThat(article.places()).isSorted().hasSize(2 * block.tokens().size());
  }
}
