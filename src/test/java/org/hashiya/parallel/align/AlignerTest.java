package org.hashiya.parallel.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.Score;
import org.hashiya.parallel.clue.Recall;
import org.hashiya.parallel.clue.Span;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();
  private static final BundledLibrary LIBRARY = new BundledLibrary();

  private static Aligner aligner(String arabic, String english, String version) {
    GlossedArticle glossed = GLOSSER.gloss(LIBRARY.open(arabic));
    List<Passage> passages = Passage.of(glossed.article());
    return Aligner.of(glossed, passages, Passage.of(LIBRARY.open(english, version)));
  }

  private static Score score(String name) {
    String[] parts = name.split("\\.");
    Alignment alignment = aligner(parts[0], parts[0], parts[1]).align();
    return MarkedLinks.of(name).score(alignment.beads());
  }

  private static Score all(String version) {
    return MarkedLinks.names().stream()
        .filter(name -> name.endsWith(version))
        .map(AlignerTest::score)
        .reduce(new Score(0, 0, 0), Score::and);
  }

  @Test
  void terseVersionsAreAlignedAsMarkedByHand() {
    assertThat(all("agency").f1()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void retoldVersionsMostly() {
    assertThat(all("magazine").f1()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void retoldVersionsOfOtherArticlesAsWell() {
    Score later =
        MarkedLinks.laterNames().stream()
            .map(AlignerTest::score)
            .reduce(new Score(0, 0, 0), Score::and);
    assertThat(later.f1()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void ofTheLinksThatAreSaidToBeSureNineOfTenAreRight() {
    Score sure = new Score(0, 0, 0);
    for (String name : MarkedLinks.names()) {
      String[] parts = name.split("\\.");
      List<Bead> beads = aligner(parts[0], parts[0], parts[1]).align().beads();
      sure =
          sure.and(
              MarkedLinks.of(name)
                  .score(beads.stream().filter(b -> b.confidence() >= 0.9).toList()));
    }
    assertThat(sure.precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void alongACorridorTextsAreAlignedAsByTheFullSearch() {
    for (String name : MarkedLinks.names()) {
      String[] parts = name.split("\\.");
      alignedAlike(List.of(LIBRARY.open(parts[0])), List.of(LIBRARY.open(parts[0], parts[1])));
    }
    alignedAlike(
        MarkedLinks.slugs().stream().map(LIBRARY::open).toList(),
        MarkedLinks.slugs().stream().map(slug -> LIBRARY.open(slug, "agency")).toList());
  }

  private static void alignedAlike(List<Article> arabic, List<Article> english) {
    GlossedArticle glossed = GLOSSER.gloss(joined(arabic));
    Aligner aligner =
        Aligner.of(glossed, Passage.of(glossed.article()), Passage.of(joined(english)));
    assertThat(links(aligner, new Span(0, Span.USUAL.margin(), Span.USUAL.widest())))
        .isEqualTo(links(aligner, new Span(Integer.MAX_VALUE, 0, 0)));
  }

  private static Article joined(List<Article> articles) {
    return new Article(
        "",
        Source.UNKNOWN,
        articles.getFirst().language(),
        articles.stream().flatMap(a -> a.blocks().stream()).toList());
  }

  private static List<Bead> links(Aligner aligner, Span span) {
    return aligner
        .align(
            List.of(),
            new SentenceAligner.Numbers(Priors.USUAL, Recall.USUAL, span),
            Progress.UNHEARD)
        .beads()
        .stream()
        .map(b -> new Bead(b.arabic(), b.english(), 1))
        .toList();
  }

  @Test
  void whoWaitsHearsHowFarItIs() {
    List<Double> shares = new ArrayList<>();
    aligner("02-oil", "02-oil", "agency").align(List.of(), shares::add);
    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares.getLast()).isGreaterThan(0.9);
  }

  @Test
  void whoIsInterruptedStops() {
    Aligner aligner = aligner("02-oil", "02-oil", "agency");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(aligner::align).isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void eachSentenceIsInExactlyOneBead() {
    Alignment alignment = aligner("01-palace", "01-palace", "magazine").align();
    List<Integer> arabic = new ArrayList<>();
    List<Integer> english = new ArrayList<>();
    alignment.beads().forEach(b -> arabic.addAll(b.arabic()));
    alignment.beads().forEach(b -> english.addAll(b.english()));
    assertThat(arabic).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 24).boxed().toList());
    assertThat(english)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 35).boxed().toList());
  }

  @Test
  void aVersionOfAnotherArticleIsDoubtful() {
    assertThat(aligner("01-palace", "02-oil", "agency").align().isDoubtful()).isTrue();
    assertThat(aligner("03-eclipse", "04-final", "magazine").align().isDoubtful()).isTrue();
    assertThat(aligner("04-final", "04-final", "magazine").align().isDoubtful()).isFalse();
  }

  @Test
  void whatIsPinnedStays() {
    Bead pin = Bead.pinned(List.of(0), List.of(1));
    List<Bead> beads = aligner("02-oil", "02-oil", "agency").align(List.of(pin)).beads();
    assertThat(beads).contains(pin);
    assertThat(beads)
        .filteredOn(Bead::isLink)
        .noneMatch(b -> !b.pinned() && b.english().contains(1));
    assertThat(beads)
        .anyMatch(b -> b.arabic().equals(List.of(2)) && b.english().equals(List.of(2)));
  }
}
