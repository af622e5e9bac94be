package org.hashiya.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Article;

/** The articles that come with the program, for a reader who has not brought one yet. */
public final class BundledLibrary {
  private static final Locale ARABIC = Locale.of("ar");
  private static final List<String> VERSIONS = List.of("agency", "magazine");
  private final String folder;

  /** The library among the program's resources. */
  public BundledLibrary() {
    this("/articles/");
  }

  /**
   * A library elsewhere on the class path.
   *
   * @param folder absolute, ending in a slash
   */
  BundledLibrary(String folder) {
    this.folder = folder;
  }

  /** All articles in the order of the index; none where the program was built without them. */
  public List<BundledArticle> list() {
    return slugs().stream().map(this::describe).toList();
  }

  /** Opens the first article in Arabic; none where the program was built without them. */
  public Optional<Article> first() {
    return slugs().stream().findFirst().map(this::open);
  }

  /** The names of all articles in the order of the index. */
  public List<String> slugs() {
    return text("index.txt").stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(slug -> !slug.isEmpty())
        .toList();
  }

  /**
   * Opens an article in Arabic.
   *
   * @throws IllegalArgumentException if the library has no such article
   */
  public Article open(String slug) {
    return file(slug + ".ar").article(ARABIC);
  }

  /**
   * Opens an English version of an article.
   *
   * @param version one of {@link BundledArticle#versions}
   * @throws IllegalArgumentException if the library has no such version
   */
  public Article open(String slug, String version) {
    return file(slug + ".en-" + version).article(Locale.ENGLISH);
  }

  private BundledArticle describe(String slug) {
    ArticleFile file = file(slug + ".ar");
    List<String> versions =
        VERSIONS.stream().filter(version -> exists(slug + ".en-" + version)).toList();
    return new BundledArticle(
        slug, file.title(), file.publisher(), file.date(), file.field(), versions);
  }

  private boolean exists(String name) {
    return BundledLibrary.class.getResource(folder + name + ".txt") != null;
  }

  private ArticleFile file(String name) {
    return text(name + ".txt")
        .map(ArticleFile::parse)
        .orElseThrow(() -> new IllegalArgumentException("no bundled article " + name));
  }

  private Optional<String> text(String file) {
    try (InputStream in = BundledLibrary.class.getResourceAsStream(folder + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + file, e);
    }
  }
}
