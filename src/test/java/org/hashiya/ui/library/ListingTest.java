package org.hashiya.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.library.Analysis;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library's page shows of what is kept. */
class ListingTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
  private static final WordKey SEA = new WordKey("بَحْر", PartOfSpeech.NOUN);
  private static final WordKey RAIN = new WordKey("مَطَر", PartOfSpeech.NOUN);

  @TempDir private Path home;
  private Library library;

  @BeforeEach
  void fill() {
    library = Library.open(home, NOW).opened().orElseThrow();
    keep("البحر هادئ", "الساحل", Map.of(SEA, 2), 900);
    keep("مطر كثير", "الجبل", Map.of(RAIN, 1), 700);
    keep("مطر على البحر", "الجبل", Map.of(SEA, 1, RAIN, 1), 2_400);
    keep("لم يحلله أحد", "الساحل", Map.of(), -1);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private long keep(String title, String publisher, Map<WordKey, Integer> lemmas, double level) {
    Article article =
        new Article(
            title,
            new Source(publisher, Optional.empty(), Optional.empty()),
            Locale.of("ar"),
            List.of(Block.of(Block.Kind.TITLE, title)));
    return library.write(shelf -> {
      long id = shelf.articles().keep(article).id();
      if (level > 0) {
        shelf.articles().analysed(id, new Analysis(lemmas, OptionalDouble.of(level)));
      }
      return id;
    });
  }

  private Listing listing(String query, ArticleOrder order, Narrowings narrowings) {
    return library.read(
        shelf -> Listing.of(shelf, new Listing.Wish(query, order, narrowings), null));
  }

  private static List<String> titles(Listing listing) {
    return listing.shown().stream().map(KeptArticle::title).toList();
  }

  @Test
  void theEasiestIsWhatOneKnowsBestAndOfThatTheSimplest() {
    ArticleOrder order = ArticleOrder.EASIEST;
    assertThat(titles(listing("", order, Narrowings.NONE)))
        .containsExactly("مطر كثير", "البحر هادئ", "مطر على البحر", "لم يحلله أحد");
    library.change(shelf -> shelf.lemmas().set(List.of(SEA), WordState.KNOWN));
    assertThat(titles(listing("", order, Narrowings.NONE)))
        .containsExactly("البحر هادئ", "مطر على البحر", "مطر كثير", "لم يحلله أحد");
  }

  @Test
  void theSimplestWordsComeFirst() {
    assertThat(titles(listing("", ArticleOrder.LEVEL, Narrowings.NONE)))
        .containsExactly("مطر كثير", "البحر هادئ", "مطر على البحر", "لم يحلله أحد");
  }

  @Test
  void anotherOrderIsMadeOfWhatWasReadBefore() {
    Listing before = listing("", ArticleOrder.ADDED, Narrowings.NONE);
    keep("جاء بعد ذلك", "الساحل", Map.of(), 1);
    Listing again =
        library.read(shelf ->
            Listing.of(
                shelf,
                new Listing.Wish("", ArticleOrder.LEVEL, Narrowings.NONE),
                before.contents()));
    assertThat(titles(again)).hasSize(4).first().isEqualTo("مطر كثير");
  }

  @Test
  void everyConditionOfAFacetSaysWhatItWouldLeaveInPlaceOfTheOneThatIsSet() {
    Narrowings set = Narrowings.NONE.toggle(new Narrowing.From("الجبل"));
    Listing listing = listing("", ArticleOrder.ADDED, set);
    assertThat(titles(listing)).containsExactlyInAnyOrder("مطر كثير", "مطر على البحر");
    assertThat(listing.offers())
        .containsEntry(new Narrowing.From("الجبل"), 2)
        .containsEntry(new Narrowing.From("الساحل"), 2)
        .containsEntry(Narrowing.Known.HARD, 2)
        .containsEntry(Narrowing.Length.SHORT, 2)
        .doesNotContainKey(Narrowing.Length.LONG);
  }

  @Test
  void theSearchCountsForTheOffersToo() {
    Listing listing = listing("بحر", ArticleOrder.ADDED, Narrowings.NONE);
    assertThat(titles(listing)).containsExactlyInAnyOrder("البحر هادئ", "مطر على البحر");
    assertThat(listing.offers()).containsEntry(new Narrowing.From("الساحل"), 1);
  }

  @Test
  void whatIsSetCanBeTakenBackThoughNothingIsLeft() {
    Narrowing tag = new Narrowing.Tagged("رياضة");
    assertThat(listing("", ArticleOrder.ADDED, Narrowings.NONE.toggle(tag)).offers())
        .containsEntry(tag, 0);
  }

  @Test
  void whatNobodyHasAnalysedIsMadeUpFor() {
    Analyst analyst =
        new Analyst() {
          @Override
          public Analysis analyse(Article article) {
            return new Analysis(Map.of(RAIN, 3), OptionalDouble.of(1_000));
          }

          @Override
          public boolean tellsLevels() {
            return true;
          }
        };
    assertThat(new Backlog(library, analyst).run()).isOne();
    assertThat(new Backlog(library, analyst).run()).isZero();
    assertThat(titles(listing("", ArticleOrder.LEVEL, Narrowings.NONE)))
        .containsExactly("مطر كثير", "البحر هادئ", "لم يحلله أحد", "مطر على البحر");
  }
}
