package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.jspecify.annotations.Nullable;

/** The versions of articles in other languages, and how they belong together. */
public final class Versions {
  private static final String COLUMNS =
      """
      SELECT id, article, name, publisher, author, published, address, picture, language, title, added,
        beads, anchors
      FROM version
      """;

  private final Sql sql;
  private final Clock clock;

  Versions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** An article's versions in the order in which they came. */
  public List<ArticleVersion> of(long article) {
    return sql.list(COLUMNS + "WHERE article = ? ORDER BY id", Versions::version, article);
  }

  /** All versions of all articles. */
  public List<ArticleVersion> list() {
    return sql.list(COLUMNS + "ORDER BY article, id", Versions::version);
  }

  /**
   * Keeps a version; one of the same name is replaced and its alignment is gone.
   *
   * @return its id
   */
  public long keep(long article, String name, Article version) {
    Source source = version.source();
    return sql.insert(
        Subject.VERSIONS,
        """
        INSERT OR REPLACE INTO version (article, name, publisher, author, published, address, picture,
          language, title, text, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        article,
        name,
        source.publisher(),
        source.author(),
        source.published(),
        source.address(),
        source.picture(),
        version.language(),
        version.title(),
        ArticleText.write(version),
        clock.instant());
  }

  /** The version itself, to be read. */
  public Optional<Article> text(long id) {
    return sql.first(
        """
        SELECT title, publisher, author, published, address, picture, language, text
        FROM version WHERE id = ?
        """,
        row -> new Article(row.text(), row.source(), row.language(), ArticleText.read(row.text())),
        id);
  }

  /** Keeps another wording of a version; how it belonged to its article is no longer known. */
  public void reword(long id, Article version) {
    change(
        """
        UPDATE version SET title = ?, text = ?, beads = NULL, anchors = NULL, aligned = NULL,
          unexplained = NULL
        WHERE id = ?
        """,
        version.title(),
        ArticleText.write(version),
        id);
  }

  /** Keeps how a version belongs to its article. */
  public void align(long id, ArticleVersion.Alignment alignment) {
    change(
        """
        UPDATE version SET beads = ?, anchors = ?, aligned = ?, unexplained = NULL WHERE id = ?
        """,
        alignment.beads(),
        alignment.anchors(),
        clock.instant(),
        id);
  }

  /**
   * Keeps what the present alignment of a version leaves unexplained, in the form of whoever learns
   * from it. Forgotten when the version is aligned anew.
   */
  public void learn(long id, String unexplained) {
    change("UPDATE version SET unexplained = ? WHERE id = ?", unexplained, id);
  }

  /** What all alignments leave unexplained, as far as it has been gathered. */
  public List<String> lessons() {
    return sql.list(
        """
        SELECT unexplained FROM version JOIN article ON article.id = version.article
        WHERE unexplained IS NOT NULL AND deleted IS NULL ORDER BY version.id
        """,
        Row::text);
  }

  /** The articles with a version of which it has not been gathered, in the order of their ids. */
  public List<Long> unlearnt() {
    return sql.list(
        """
        SELECT DISTINCT article FROM version JOIN article ON article.id = version.article
        WHERE unexplained IS NULL AND deleted IS NULL ORDER BY article
        """,
        Row::number);
  }

  /** Renames a version; nothing happens if another one of the article has that name. */
  public void rename(long id, String name) {
    change("UPDATE OR IGNORE version SET name = ? WHERE id = ?", name, id);
  }

  public void remove(long id) {
    change("DELETE FROM version WHERE id = ?", id);
  }

  private void change(String statement, @Nullable Object... arguments) {
    sql.change(Subject.VERSIONS, statement, arguments);
  }

  private static ArticleVersion version(Row row) throws SQLException {
    return new ArticleVersion(
        row.number(),
        row.number(),
        row.text(),
        row.source(),
        row.language(),
        row.text(),
        row.moment(),
        alignment(row.someText(), row.text()));
  }

  private static Optional<ArticleVersion.Alignment> alignment(
      Optional<String> beads, String anchors) {
    return beads.map(text -> new ArticleVersion.Alignment(text, anchors));
  }
}
