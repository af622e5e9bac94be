package org.hashiya.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnLexicon;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static final GlossedArticle GLOSSED =
      PersonalGlosser.open(OwnLexicon.EMPTY)
          .gloss(
              new Article(
                  "خبر <عاجل>",
                  new Source("صحيفة الميناء", Optional.empty(), Optional.empty()),
                  Locale.of("ar"),
                  List.of(
                      Block.of(Block.Kind.TITLE, "خبر <عاجل>"),
                      Block.of(Block.Kind.PARAGRAPH, "أعلن الطرفان وقف إطلاق النار أمس."))));

  @Test
  void withoutVowelsAndGlossesItIsTheText() {
    assertThat(ArticlePage.text(GLOSSED, Shown.of(false, false)))
        .isEqualTo("خبر <عاجل>\n\nأعلن الطرفان وقف إطلاق النار أمس.\n");
  }

  @Test
  void vowelsFollowTheReading() {
    assertThat(ArticlePage.text(GLOSSED, Shown.of(true, false)))
        .contains("أَعْلَنَ")
        .endsWith(".\n");
  }

  @Test
  void aTermHasOneGlossAndItsWordsNone() {
    assertThat(ArticlePage.text(GLOSSED, Shown.of(false, true)))
        .contains("وقف إطلاق النار \u2066[ceasefire]\u2069");
    assertThat(ArticlePage.html(GLOSSED, Shown.of(false, true)))
        .contains("<ruby>وقف إطلاق النار<rt lang=\"en\" dir=\"ltr\">ceasefire</rt></ruby>");
  }

  @Test
  void thePageRunsFromRightToLeftAndHoldsAnySign() {
    String page = ArticlePage.html(GLOSSED, Shown.of(false, false));
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
        .contains("<h1>خبر &lt;عاجل&gt;</h1>")
        .contains("<bdi>صحيفة الميناء</bdi>")
        .doesNotContain("<ruby>");
  }
}
