package org.hashiya.library;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.hashiya.study.WordKey;
import org.jspecify.annotations.Nullable;

/** The articles that a person keeps. Ids that no article has are passed over in silence. */
public final class Articles {
  private static final String COLUMNS =
      """
      SELECT id, title, publisher, author, published, address, picture, language, bundled, words,
        countable, known, ignored, level, folder, added, opened, read, block, token, progress
      FROM article
      """;

  private final Sql sql;
  private final Clock clock;

  Articles(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps an article, unless the same text is kept already. What lies in the bin comes back. */
  public Kept keep(Article article) {
    return keep(article, Optional.empty());
  }

  /**
   * As {@link #keep(Article)}.
   *
   * @param bundled the article's name among those that come with the program
   */
  public Kept keep(Article article, Optional<String> bundled) {
    Optional<KeptArticle> same = same(article);
    if (same.isPresent()) {
      bundled.ifPresent(
          name -> change("UPDATE article SET bundled = ? WHERE id = ?", name, same.get().id()));
      return new Kept.AlreadyThere(same.get());
    }
    Optional<Long> binned =
        sql.first(
            "SELECT id FROM article WHERE digest = ?", Row::number, ArticleText.digest(article));
    if (binned.isPresent()) {
      restore(List.of(binned.get()));
      return new Kept.Anew(binned.get());
    }
    Source source = article.source();
    long id =
        sql.insert(
            Subject.ARTICLES,
            """
            INSERT INTO article (title, publisher, author, published, address, picture, language,
              digest, bundled, words, added, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            article.title(),
            source.publisher(),
            source.author(),
            source.published(),
            source.address(),
            source.picture(),
            article.language(),
            ArticleText.digest(article),
            bundled,
            article.wordCount(),
            clock.instant(),
            nextRevision());
    sql.change(
        Subject.ARTICLES, "INSERT INTO article_text VALUES (?, ?)", id, ArticleText.write(article));
    index(id);
    return new Kept.Anew(id);
  }

  /** The article with the same text, whatever its vowels, hamzas and spaces. */
  public Optional<KeptArticle> same(Article article) {
    return first("WHERE digest = ? AND deleted IS NULL", ArticleText.digest(article));
  }

  /** The latest article from an address. */
  public Optional<KeptArticle> from(URI address) {
    return first("WHERE address = ? AND deleted IS NULL ORDER BY added DESC", address);
  }

  /** All articles, the latest first. */
  public List<KeptArticle> list() {
    Map<Long, List<String>> tags = new HashMap<>();
    sql.each(
        "SELECT article, name FROM article_tag JOIN tag ON tag.id = tag ORDER BY name",
        row -> tags.computeIfAbsent(row.number(), _ -> new ArrayList<>()).add(row.text()));
    return sql.list(
        COLUMNS + "WHERE deleted IS NULL ORDER BY added DESC, id DESC", row -> kept(row, tags));
  }

  public Optional<KeptArticle> find(long id) {
    return first("WHERE id = ? AND deleted IS NULL", id);
  }

  private Optional<KeptArticle> first(String condition, @Nullable Object... arguments) {
    Optional<Long> id = sql.first("SELECT id FROM article " + condition, Row::number, arguments);
    return id.flatMap(found -> {
      Map<Long, List<String>> tags =
          Map.of(
              found,
              sql.list(
                  "SELECT name FROM article_tag JOIN tag ON tag.id = tag WHERE article = ?"
                      + " ORDER BY name",
                  Row::text,
                  found));
      return sql.first(COLUMNS + "WHERE id = ?", row -> kept(row, tags), found);
    });
  }

  /** The article itself, to be read. */
  public Optional<Article> text(long id) {
    return sql.first(
        """
        SELECT title, publisher, author, published, address, picture, language, text
        FROM article JOIN article_text ON article = id WHERE id = ?
        """,
        row -> new Article(row.text(), row.source(), row.language(), ArticleText.read(row.text())),
        id);
  }

  /**
   * The articles in which all words of a query stand, in the text, the title, the publisher or the
   * tags. Blind to vowels, hamzas and what is written together with a word; every word may be
   * unfinished.
   *
   * @return none for a query without words
   */
  public Set<Long> search(String query) {
    String words = SearchWords.query(query);
    return words.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                "SELECT rowid FROM article_words WHERE article_words MATCH ?", Row::number, words));
  }

  /** Remembers what words an article has, so that its share of known words can be told. */
  public void analysed(long id, Analysis analysis) {
    sql.change(Subject.ARTICLES, "DELETE FROM article_lemma WHERE article = ?", id);
    analysis
        .lemmas()
        .forEach((lemma, times) -> {
          // Most lemmas have a number already; one that has none is rare.
          if (!count(id, lemma, times)) {
            Lemmas.id(sql, lemma);
            count(id, lemma, times);
          }
        });
    change(
        """
        UPDATE article SET countable = c.countable, known = c.known, ignored = c.ignored
        FROM (SELECT ifnull(sum(count), 0) AS countable,
            ifnull(sum(count) FILTER (WHERE state = 5), 0) AS known,
            ifnull(sum(count) FILTER (WHERE state = 6), 0) AS ignored
          FROM article_lemma JOIN lemma ON lemma.id = lemma WHERE article = ?1) AS c
        WHERE article.id = ?1
        """,
        id);
    analysis.level().ifPresent(level -> judged(id, level));
  }

  /**
   * Remembers how often a lemma stands in an article.
   *
   * @return false if the lemma has no number yet
   */
  private boolean count(long id, WordKey lemma, int times) {
    return sql.change(
            Subject.ARTICLES,
            "INSERT INTO article_lemma SELECT ?, id, ? FROM lemma WHERE form = ? AND pos = ?",
            id,
            times,
            lemma.form(),
            lemma.pos())
        > 0;
  }

  /**
   * Remembers how hard an article is.
   *
   * @param level grows with difficulty
   */
  public void judged(long id, double level) {
    change("UPDATE article SET level = ? WHERE id = ?", level, id);
  }

  /** Those whose words have not been counted or that have not been judged yet, the latest first. */
  public List<Long> unanalysed() {
    return sql.list(
        "SELECT id FROM article WHERE (countable IS NULL OR level IS NULL) AND deleted IS NULL"
            + " ORDER BY added DESC, id DESC",
        Row::number);
  }

  /** Notes that an article has been opened. */
  public void opened(long id) {
    change("UPDATE article SET opened = ? WHERE id = ?", clock.instant(), id);
  }

  /**
   * Notes where reading stopped.
   *
   * @param progress how much has been read, 0 to 1
   */
  public void stopped(long id, Place place, double progress) {
    change(
        "UPDATE article SET block = ?, token = ?, progress = ? WHERE id = ?",
        place.block(),
        place.token(),
        Math.clamp(progress, 0, 1),
        id);
  }

  /** Marks articles as read or unread. */
  public void mark(Collection<Long> ids, boolean read) {
    ids.forEach(id ->
        change(
            "UPDATE article SET read = ? WHERE id = ? AND (read IS NULL) = ?",
            read ? clock.instant() : null,
            id,
            read));
  }

  /** Puts articles into a folder, or to the top. */
  public void move(Collection<Long> ids, Optional<Long> folder) {
    ids.forEach(id -> change("UPDATE article SET folder = ? WHERE id = ?", folder, id));
  }

  /** Gives articles a tag. */
  public void tag(Collection<Long> ids, String tag) {
    sql.change(Subject.ARTICLES, "INSERT OR IGNORE INTO tag (name) VALUES (?)", tag);
    for (long id : ids) {
      change(
          "INSERT OR IGNORE INTO article_tag"
              + " SELECT article.id, tag.id FROM article, tag WHERE article.id = ? AND name = ?",
          id,
          tag);
      index(id);
    }
  }

  /** Takes a tag from articles; a tag that nothing has is gone. */
  public void untag(Collection<Long> ids, String tag) {
    for (long id : ids) {
      change(
          "DELETE FROM article_tag WHERE article = ?"
              + " AND tag = (SELECT id FROM tag WHERE name = ?)",
          id,
          tag);
      index(id);
    }
    change("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM article_tag)");
  }

  /** All tags in alphabetical order. */
  public List<String> tags() {
    return sql.list("SELECT name FROM tag ORDER BY name", Row::text);
  }

  /** Puts articles into the bin. */
  public void delete(Collection<Long> ids) {
    for (long id : ids) {
      change(
          "UPDATE article SET deleted = ?, revision = ? WHERE id = ? AND deleted IS NULL",
          clock.instant(),
          nextRevision(),
          id);
      unindex(id);
    }
  }

  /** Takes articles out of the bin. */
  public void restore(Collection<Long> ids) {
    for (long id : ids) {
      change(
          "UPDATE article SET deleted = NULL, revision = ? WHERE id = ? AND deleted IS NOT NULL",
          nextRevision(),
          id);
      index(id);
    }
  }

  /** The names of the articles that came with the program, those in the bin included. */
  public Set<String> bundled() {
    return new HashSet<>(
        sql.list("SELECT bundled FROM article WHERE bundled IS NOT NULL", Row::text));
  }

  /**
   * Removes for good what has lain in the bin since before a moment. What came with the program
   * stays there, or it would be taken for new.
   */
  public void purge(Instant before) {
    change("DELETE FROM article WHERE deleted < ? AND bundled IS NULL", before);
  }

  /**
   * What has come, changed or gone since a revision, oldest first, for whoever follows the library.
   *
   * @param revision 0 for everything
   */
  public List<ArticleChange> changedSince(long revision) {
    return sql.list(
        "SELECT id, revision, deleted IS NOT NULL FROM article WHERE revision > ? ORDER BY"
            + " revision",
        row -> new ArticleChange(row.number(), row.number(), row.truth()),
        revision);
  }

  /** Makes an article findable by the words it has now. */
  void index(long id) {
    unindex(id);
    sql.first(
            """
            SELECT title, publisher, text,
              (SELECT group_concat(name, ' ') FROM article_tag JOIN tag ON tag.id = tag
                WHERE article = article.id)
            FROM article JOIN article_text ON article_text.article = id WHERE id = ?
            """,
            row ->
                String.join(" ", row.text(), row.text(), ArticleText.plain(row.text()), row.text()),
            id)
        .ifPresent(text ->
            change(
                "INSERT INTO article_words (rowid, words) VALUES (?, ?)",
                id,
                SearchWords.of(text)));
  }

  /** Makes the index of words anew. */
  void indexAll() {
    change("INSERT INTO article_words (article_words) VALUES ('delete-all')");
    sql.list("SELECT id FROM article WHERE deleted IS NULL", Row::number).forEach(this::index);
  }

  private void unindex(long id) {
    change("DELETE FROM article_words WHERE rowid = ?", id);
  }

  private void change(String statement, @Nullable Object... arguments) {
    sql.change(Subject.ARTICLES, statement, arguments);
  }

  private long nextRevision() {
    change("UPDATE revision SET value = value + 1");
    return sql.number("SELECT value FROM revision");
  }

  /**
   * @param tags of the articles that have any
   */
  private static KeptArticle kept(Row row, Map<Long, List<String>> tags) throws SQLException {
    long id = row.number();
    return new KeptArticle(
        id,
        row.text(),
        row.source(),
        row.language(),
        row.someText(),
        row.count(),
        knowledge(row.someNumber(), row.count(), row.count()),
        row.someReal(),
        row.someNumber(),
        tags.getOrDefault(id, List.of()),
        row.moment(),
        row.someMoment(),
        row.someMoment(),
        new Place(row.count(), row.count()),
        row.real());
  }

  private static Optional<Knowledge> knowledge(Optional<Long> countable, int known, int ignored) {
    return countable.map(count -> new Knowledge(count.intValue(), known, ignored));
  }
}
