package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.junit.jupiter.api.Test;

class IntroductionTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static int words(String sentence) {
    Block block = Block.of(Block.Kind.PARAGRAPH, sentence);
    GlossedArticle glossed =
        GLOSSER.gloss(new Article("", Source.UNKNOWN, Locale.of("ar"), List.of(block)));
    return Introduction.end(glossed.glosses().getFirst(), block.sentences().getFirst());
  }

  @Test
  void whoSaysSomethingIsIntroduced() {
    assertThat(words("وأوضح مدير الميناء أن السفن وصلت.")).isEqualTo(3);
    assertThat(words("وقالت البحارة: «وصلنا عند الفجر».")).isEqualTo(2);
  }

  @Test
  void whatIsToldIsNotIntroduced() {
    assertThat(words("وصلت السفن إلى الميناء عند الفجر.")).isZero();
    assertThat(words("مدير الميناء يعرف أن السفن وصلت.")).isZero();
  }
}
