package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  /** Reads pairs of sentences and tells what varies: {@code text: variation, variation}. */
  private static List<String> varying(String... pairs) {
    List<Block> blocks = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, pairs[i]));
      english.add(pairs[i + 1]);
      beads.add(new Bead(List.of(i / 2), List.of(i / 2), 1));
    }
    Article article =
        new Article(
            "", new Source("", Optional.empty(), Optional.empty()), Locale.of("ar"), blocks);
    GlossedArticle glossed = GLOSSER.gloss(article);
    List<Passage> passages = Passage.of(article);
    Evidence evidence = Evidence.of(glossed, passages, english);
    return Consistency.of(Usages.of(glossed, passages, evidence, beads)).stream()
        .map(found ->
            found.text()
                + ": "
                + found.variations().stream()
                    .map(Variation::text)
                    .collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void aWordThatIsPutInTwoWaysVaries() {
    assertThat(
            varying(
                "وصلت السفينة.", "The ship arrived.",
                "غادرت السفينة.", "The vessel left.",
                "عادت السفينة.", "The ship returned."))
        .containsExactly("سَفِينَة: ship, vessel");
  }

  @Test
  void numberTenseAndDerivedFormsAreNoOtherWording() {
    assertThat(
            varying(
                "وصلت السفينة.", "The ship arrived.",
                "غادرت سفن كثيرة.", "Many ships left."))
        .isEmpty();
  }

  @Test
  void aNameSaidInFullIsTheSameName() {
    assertThat(
            varying(
                "وصل الرئيس بشار الأسد.", "President Bashar al-Assad arrived.",
                "غادر الأسد.", "Assad left."))
        .isEmpty();
  }

  @Test
  void oneWordingForTwoWordsVariesTheOtherWayRound() {
    assertThat(
            varying(
                "بدأت زيادة الثلوج.", "The rise of snow began.",
                "استمر تصاعد الثلوج.", "The rise of snow went on."))
        .singleElement(STRING)
        .isEqualTo("rise: زِيَادَة, تَصَاعُد");
  }
}
