package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.TermMatch;
import org.junit.jupiter.api.Test;

class GlossedDressTest {
  private static final String TEXT = "في القصر الرئاسي 8 أمس";
  private final Article article = SampleArticle.arabic(TEXT);
  private final List<Piece> pieces =
      new ParagraphText(TEXT, SampleArticle.tokens(TEXT), SampleArticle.ARABIC)
          .pieces().stream().filter(p -> !p.isSpace()).toList();

  @Test
  void withoutVowelsTheTextStandsAsItWasWritten() {
    assertThat(dress(VowelMode.NONE, GlossMode.NONE, _ -> true).shown(pieces.get(1)))
        .isEqualTo("القصر");
  }

  @Test
  void endingsAreLeftOutWhereAsked() {
    String all = dress(VowelMode.ALL, GlossMode.NONE, _ -> false).shown(pieces.get(1));
    String stem = dress(VowelMode.ALL_BUT_ENDINGS, GlossMode.NONE, _ -> false).shown(pieces.get(1));
    assertThat(all).isEqualTo(stem + "\u064F");
  }

  @Test
  void onlyNewWordsAreVowelledWhereAsked() {
    Dress dress = dress(VowelMode.NEW_WORDS, GlossMode.NONE, place -> place.token() == 1);
    assertThat(dress.shown(pieces.get(0))).isEqualTo("في");
    assertThat(dress.shown(pieces.get(1))).isNotEqualTo("القصر");
  }

  @Test
  void aTermHasOneGlossUnderItsFirstWord() {
    Dress dress = dress(VowelMode.NONE, GlossMode.ALL, _ -> false);
    assertThat(dress.label(1)).contains(new Label("presidential palace", 2));
    assertThat(dress.label(2)).isEmpty();
    assertThat(dress.label(0)).isPresent();
  }

  @Test
  void numbersHaveNoGlossBeneath() {
    assertThat(dress(VowelMode.NONE, GlossMode.ALL, _ -> true).label(3)).isEmpty();
  }

  @Test
  void aTermIsNewWhenOneOfItsWordsIs() {
    Dress dress = dress(VowelMode.NONE, GlossMode.NEW_WORDS, place -> place.token() == 2);
    assertThat(dress.label(1)).isPresent();
    assertThat(dress.label(0)).isEmpty();
  }

  @Test
  void theGlossOfASplitTermStandsUnderItsFirstPart() {
    TermMatch split = SampleArticle.term(0, "palace", 1, 2, 4);
    GlossedArticle glossed = SampleArticle.glossed(article, split);
    Dress dress =
        new GlossedDress(
            0,
            glossed.glosses().getFirst(),
            List.of(split),
            VowelMode.NONE,
            GlossMode.ALL,
            _ -> true);
    assertThat(dress.label(1)).contains(new Label("palace", 2));
    assertThat(dress.label(4)).isEmpty();
  }

  private Dress dress(VowelMode vowels, GlossMode glosses, Predicate<Place> isNew) {
    TermMatch term = SampleArticle.term(0, "presidential palace", 1, 2);
    GlossedArticle glossed = SampleArticle.glossed(article, term);
    return new GlossedDress(0, glossed.glosses().getFirst(), List.of(term), vowels, glosses, isNew);
  }
}
