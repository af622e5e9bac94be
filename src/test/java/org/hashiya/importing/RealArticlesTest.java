package org.hashiya.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Token;
import org.hashiya.importing.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real articles beside the checkout, which the project may read but not ship. */
class RealArticlesTest {
  private static final Path ARTICLES = Path.of("../shared/articles");

  @BeforeEach
  void articlesAreThere() {
    assumeTrue(Files.isDirectory(ARTICLES), "no real articles at " + ARTICLES.toAbsolutePath());
  }

  private static Article read(Path file) {
    return ((Imported) new TextImporter().fromFile(file)).article();
  }

  private static List<Article> news() {
    try (Stream<Path> files = Files.list(ARTICLES.resolve("news"))) {
      return files.sorted().map(RealArticlesTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void palaceHasItsTitleAndFiveHeadings() {
    Article palace = read(ARTICLES.resolve("palace.txt"));
    assertThat(palace.title()).startsWith("اللحظات الأخيرة");
    assertThat(palace.blocks().stream().filter(b -> b.kind() == Block.Kind.HEADING)).hasSize(5);
    assertThat(palace.places().map(palace::at).map(Token::text)).contains("6:38");
  }

  @Test
  void everyNewsArticleHasTitleAndText() {
    assertThat(news())
        .hasSize(48)
        .allSatisfy(article -> {
          assertThat(article.blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
          assertThat(article.wordCount()).isGreaterThan(100);
        });
  }

  @Test
  void noWordHoldsAnythingButLetters() {
    assertThat(news())
        .allSatisfy(article ->
            assertThat(article.places().map(article::at).filter(Token::isWord))
                .allMatch(t -> t.text().codePoints().noneMatch(RealArticlesTest::isForeign)));
  }

  @Test
  void dirtIsGone() {
    assertThat(news().stream().flatMap(a -> a.blocks().stream()).map(Block::text))
        .noneMatch(t -> t.contains("Next Previous"))
        .noneMatch(t -> t.contains("  "))
        .noneMatch(t -> t.contains("&quot;"))
        .noneMatch(t -> t.contains(" ،"));
  }

  private static boolean isForeign(int c) {
    return Character.isDigit(c) || Character.isWhitespace(c) || "،؛؟.:«»()\"-".indexOf(c) >= 0;
  }
}
