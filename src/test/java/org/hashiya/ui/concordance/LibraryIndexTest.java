package org.hashiya.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.library.Library;
import org.hashiya.search.Lines;
import org.hashiya.search.Scope;
import org.hashiya.search.SearchResult;
import org.hashiya.ui.shell.SampleGlosser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryIndexTest {
  private static final SampleGlosser GLOSSER = new SampleGlosser();

  @TempDir private Path folder;
  private Library library;
  private LibraryIndex index;

  @BeforeEach
  void open() {
    library = Library.open(folder).opened().orElseThrow();
    index = index(CompletableFuture.completedFuture(library));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
    library.close();
  }

  private static LibraryIndex index(CompletableFuture<Library> library) {
    return new LibraryIndex(library, CompletableFuture.completedFuture(GLOSSER));
  }

  private static Article article(String text) {
    return new Article(
        text, Source.UNKNOWN, Locale.of("ar"), List.of(Block.of(Block.Kind.PARAGRAPH, text)));
  }

  private long keep(String text) {
    return library.write(shelf -> shelf.articles().keep(article(text))).id();
  }

  private static int found(LibraryIndex index, String query) throws IOException {
    SearchResult result = index.search(query, Scope.EVERYTHING);
    assertThat(result).isInstanceOf(SearchResult.Found.class);
    try (Lines lines = ((SearchResult.Found) result).lines()) {
      return lines.size();
    }
  }

  @Test
  void followsWhatComesAndGoes() throws IOException {
    long id = keep("غادر الناس زقزوقة.");
    assertThat(index.follow(_ -> {})).isTrue();
    assertThat(found(index, "زقزوقة")).isEqualTo(1);
    assertThat(index.follow(_ -> {})).isFalse();
    library.change(shelf -> shelf.articles().delete(List.of(id)));
    index.follow(_ -> {});
    assertThat(found(index, "زقزوقة")).isZero();
    library.change(shelf -> shelf.articles().restore(List.of(id)));
    index.follow(_ -> {});
    assertThat(found(index, "زقزوقة")).isEqualTo(1);
  }

  @Test
  void bundledArticlesAreSearchedWhereThereIsNothingElse() throws IOException {
    index.follow(_ -> {});
    assertThat(found(index, "الكرملين")).isPositive();
  }

  @Test
  void alignedEnglishStandsBesideAndIsFoundItself() throws IOException {
    CompletableFuture<LexicalGlosser> engine =
        CompletableFuture.completedFuture(LexicalGlosser.open());
    try (LibraryIndex real = new LibraryIndex(new CompletableFuture<>(), engine)) {
      real.follow(_ -> {});
      SearchResult result = real.search("الكرملين", Scope.EVERYTHING);
      assertThat(result).isInstanceOf(SearchResult.Found.class);
      try (Lines lines = ((SearchResult.Found) result).lines()) {
        assertThat(lines.line(0).beside()).isNotEmpty();
      }
      assertThat(found(real, "kremlin")).isPositive();
    }
  }

  @Test
  void withoutALibraryTheArticleBeingReadIsSearchedToo() throws IOException {
    try (LibraryIndex alone = index(new CompletableFuture<>())) {
      alone.show(GLOSSER.gloss(article("غادر الناس زقزوقة.")));
      alone.follow(_ -> {});
      assertThat(found(alone, "زقزوقة")).isEqualTo(1);
      assertThat(found(alone, "الكرملين")).isPositive();
    }
  }

  @Test
  void whatIsInTheLibraryIsNotSearchedTwice() throws IOException {
    keep("غادر الناس زقزوقة.");
    index.show(GLOSSER.gloss(article("غادر الناس زقزوقة.")));
    index.follow(_ -> {});
    assertThat(found(index, "زقزوقة")).isEqualTo(1);
  }

  @Test
  void anIndexThatIsThereNeedsNotBeMadeAgain() throws IOException {
    keep("غادر الناس زقزوقة.");
    index.follow(_ -> {});
    index.close();
    try (LibraryIndex again = index(CompletableFuture.completedFuture(library))) {
      assertThat(again.follow(_ -> {})).isFalse();
      assertThat(found(again, "زقزوقة")).isEqualTo(1);
    }
  }

  @Test
  void itMovesWithTheLibrary(@TempDir Path elsewhere) throws IOException {
    keep("غادر الناس زقزوقة.");
    index.follow(_ -> {});
    library.moveTo(elsewhere);
    index.follow(_ -> {});
    assertThat(found(index, "زقزوقة")).isEqualTo(1);
    assertThat(elsewhere.resolve("concordance")).isNotEmptyDirectory();
  }

  @Test
  void aDamagedIndexIsMadeAgain() throws IOException {
    keep("غادر الناس زقزوقة.");
    index.follow(_ -> {});
    index.close();
    try (Stream<Path> files = Files.list(folder.resolve("concordance"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "spoilt");
      }
    }
    try (LibraryIndex again = index(CompletableFuture.completedFuture(library))) {
      assertThat(again.follow(_ -> {})).isTrue();
      assertThat(found(again, "زقزوقة")).isEqualTo(1);
    }
  }

  @Test
  void aSecondWindowMakesAnIndexOfItsOwn() throws IOException {
    keep("غادر الناس زقزوقة.");
    index.follow(_ -> {});
    try (LibraryIndex second = index(CompletableFuture.completedFuture(library))) {
      second.follow(_ -> {});
      assertThat(found(second, "زقزوقة")).isEqualTo(1);
    }
  }
}
