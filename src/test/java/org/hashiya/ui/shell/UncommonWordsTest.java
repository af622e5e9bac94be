package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.junit.jupiter.api.Test;

class UncommonWordsTest {
  private final GlossedArticle article =
      LexicalGlosser.open()
          .gloss(
              new Article(
                  "",
                  Source.UNKNOWN,
                  Locale.of("ar"),
                  List.of(Block.of(Block.Kind.PARAGRAPH, "رأى رئيس دمشق يرقانا 12."))));

  private boolean isNew(int token) {
    return UncommonWords.of(article).test(new Place(0, token));
  }

  @Test
  void commonWordIsNotNew() {
    assertThat(isNew(1)).isFalse();
  }

  @Test
  void rareWordIsNew() {
    assertThat(isNew(3)).isTrue();
  }

  @Test
  void nameNumberAndPunctuationAreNeverNew() {
    assertThat(isNew(2)).isFalse();
    assertThat(isNew(4)).isFalse();
    assertThat(isNew(5)).isFalse();
  }
}
