package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.lexicon.Entry;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.compare.Attribution.Said;
import org.junit.jupiter.api.Test;

class AttributionsTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static Attribution attribution(String arabic, String english) {
    GlossedArticle glossed =
        GLOSSER.gloss(
            new Article(
                "",
                new Source("", Optional.empty(), Optional.empty()),
                Locale.of("ar"),
                List.of(Block.of(Block.Kind.PARAGRAPH, arabic))));
    List<Passage> passages = Passage.of(glossed.article());
    Evidence evidence = Evidence.of(glossed, passages, List.of(english));
    List<Attribution> found =
        Attributions.of(glossed, passages, evidence, List.of(new Bead(List.of(0), List.of(0), 1)));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String wording(Attribution attribution) {
    return attribution.english().map(Said::wording).orElse("-");
  }

  @Test
  void theVerbIsFoundByItsGloss() {
    Attribution said =
        attribution("زعم الوزير أن السفينة غادرت.", "The minister claimed that the ship had left.");
    assertThat(wording(said)).isEqualTo("claimed");
    assertThat(said.stance()).isEqualTo(Stance.DISTANT);
    assertThat(said.isShifted()).isFalse();
  }

  @Test
  void anotherVerbOfSayingStandsForItWhereNoGlossDoes() {
    Attribution said =
        attribution("أكد الوزير أن السفينة غادرت.", "The ship had left, the minister said.");
    assertThat(wording(said)).isEqualTo("said");
    assertThat(said.isShifted()).isTrue();
  }

  @Test
  void whatIsSaidToBeAFactHasNoAttribution() {
    assertThat(wording(attribution("قال الوزير إن السفينة غادرت.", "The ship had left.")))
        .isEqualTo("-");
  }

  @Test
  void aVerbOfOtherMeaningAttributesNothing() {
    assertThat(ReportingVerbs.of(entry("غادر"))).isEmpty();
    assertThat(ReportingVerbs.of(entry("نفى"))).contains(Stance.DENIED);
    assertThat(ReportingVerbs.of(entry("شدد"))).contains(Stance.FIRM);
  }

  private static Entry entry(String word) {
    return GLOSSER
        .gloss(
            new Article(
                "",
                new Source("", Optional.empty(), Optional.empty()),
                Locale.of("ar"),
                List.of(Block.of(Block.Kind.PARAGRAPH, word + " الوزير."))))
        .glosses()
        .getFirst()
        .getFirst()
        .best()
        .analysis()
        .entry();
  }
}
