package org.hashiya.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult.Imported;
import org.hashiya.text.Normaliser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of our own in the markup of as many kinds of site, each with the text of its article beside
 * it. The last five were written when the finder had been, and not for it.
 */
class SavedPagesTest {
  private static final double BAR = 0.95;

  static List<String> pages() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreTwentyFive() {
    assertThat(pages()).hasSize(25);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textIsThatOfTheArticle(String page) {
    List<String> expected = words(text(page + ".txt"));
    List<String> found =
        words(article(page).blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    double share = (double) common(expected, found) / Math.max(expected.size(), found.size());
    assertThat(share)
        .as("%s: %.1f %% of %d words, found:%n%s", page, 100 * share, expected.size(), lines(page))
        .isGreaterThanOrEqualTo(BAR);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void titleIsThatOfTheArticle(String page) {
    String title =
        Normaliser.normalise(text(page + ".txt").lines().findFirst().orElseThrow()).text();
    assertThat(article(page).title()).isEqualTo(title);
    assertThat(article(page).blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
  }

  private static Article article(String page) {
    return ((Imported) PageArticle.of(bytes(page + ".html"), "", Source.UNKNOWN)).article();
  }

  private static String lines(String page) {
    return article(page).blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> words(String text) {
    return Arrays.asList(Normaliser.normalise(text).text().split("\\s+", -1));
  }

  /** How many words stand in both texts in the same order: the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[] above = new int[b.size() + 1];
    for (String word : a) {
      int[] row = new int[b.size() + 1];
      for (int i = 0; i < b.size(); i++) {
        row[i + 1] = word.equals(b.get(i)) ? above[i] + 1 : Math.max(above[i + 1], row[i]);
      }
      above = row;
    }
    return above[b.size()];
  }

  private static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    URL folder = SavedPagesTest.class.getResource("/fixtures/importing/pages");
    try {
      return Path.of(Objects.requireNonNull(folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
