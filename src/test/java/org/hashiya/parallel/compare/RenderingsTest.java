package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.align.Aligner;
import org.junit.jupiter.api.Test;

class RenderingsTest {
  @Test
  void renderingsOfALemmaAreGroupedAndCounted() {
    GlossedArticle glossed = LexicalGlosser.open().gloss(new BundledLibrary().open("02-oil"));
    List<Passage> arabic = Passage.of(glossed.article());
    List<Passage> english = Passage.of(new BundledLibrary().open("02-oil", "agency"));
    Aligner aligner = Aligner.of(glossed, arabic, english);
    Renderings renderings =
        Renderings.of(glossed, arabic, aligner.evidence(), aligner.align().beads());
    List<Rendering> price = renderings.of(entry(glossed, "أسعار"));
    assertThat(price.getFirst().wording()).isEqualToIgnoringCase("prices");
    assertThat(price.getFirst().count()).isGreaterThanOrEqualTo(3);
  }

  private static int entry(GlossedArticle glossed, String word) {
    return glossed.glosses().stream()
        .flatMap(List::stream)
        .filter(gloss -> gloss.token().text().equals(word))
        .findFirst()
        .map(Gloss::best)
        .orElseThrow()
        .analysis()
        .entry()
        .id();
  }
}
