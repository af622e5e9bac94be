package org.hashiya.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.junit.jupiter.api.Test;

class BundledLibraryTest {
  private final BundledLibrary library = new BundledLibrary("/fixtures/importing/library/");

  @Test
  void listsArticlesInTheOrderOfTheIndex() {
    assertThat(library.list())
        .containsExactly(
            new BundledArticle(
                "02-market",
                "السوق القديم: يفتح أبوابه",
                "حاشية",
                LocalDate.of(2025, 3, 1),
                "culture",
                List.of("agency")),
            new BundledArticle(
                "01-rain", "مطر", "حاشية", LocalDate.of(2025, 2, 1), "weather", List.of()));
  }

  @Test
  void opensArticleWithTitleHeadingsAndSource() {
    Article article = library.open("02-market");
    assertThat(article.title()).isEqualTo("السوق القديم: يفتح أبوابه");
    assertThat(article.language()).isEqualTo(Locale.of("ar"));
    assertThat(article.source().publisher()).isEqualTo("حاشية");
    assertThat(article.source().published()).contains(LocalDate.of(2025, 3, 1));
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    assertThat(article.blocks().get(2).text()).isEqualTo("أول الزوار");
  }

  @Test
  void opensEnglishVersion() {
    Article article = library.open("02-market", "agency");
    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
    assertThat(article.title()).isEqualTo("Old market opens");
  }

  @Test
  void refusesWhatItDoesNotHave() {
    assertThatThrownBy(() -> library.open("99-none")).hasMessageContaining("99-none");
    assertThatThrownBy(() -> library.open("01-rain", "agency")).hasMessageContaining("en-agency");
  }

  @Test
  void isEmptyWithoutIndex() {
    assertThat(new BundledLibrary("/none/").list()).isEmpty();
  }

  @Test
  void everyBundledArticleOpens() {
    BundledLibrary bundled = new BundledLibrary();
    assertThat(bundled.list())
        .allSatisfy(about -> {
          assertThat(bundled.open(about.slug()).wordCount()).isGreaterThan(200);
          for (String version : about.versions()) {
            assertThat(bundled.open(about.slug(), version).blocks()).hasSizeGreaterThan(3);
          }
        });
  }
}
