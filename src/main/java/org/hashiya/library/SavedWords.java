package org.hashiya.library;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.WordKey;
import org.jspecify.annotations.Nullable;

/** The words that a person has saved. */
public final class SavedWords {
  private static final String COLUMNS =
      """
      SELECT id, lemma, pos, form, sentence, gloss, article, source, notes, saved FROM saved_word
      """;

  private final Sql sql;
  private final Clock clock;

  SavedWords(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All words, the latest first. */
  public List<SavedWord> list() {
    return sql.list(
        COLUMNS + "WHERE deleted IS NULL ORDER BY saved DESC, id DESC", SavedWords::word);
  }

  public Optional<SavedWord> find(long id) {
    return sql.first(COLUMNS + "WHERE id = ? AND deleted IS NULL", SavedWords::word, id);
  }

  /** The words that were saved of a lemma, the latest first. */
  public List<SavedWord> of(WordKey lemma) {
    return sql.list(
        COLUMNS + "WHERE lemma = ? AND pos = ? AND deleted IS NULL ORDER BY saved DESC",
        SavedWords::word,
        lemma.form(),
        lemma.pos());
  }

  /**
   * Keeps a word.
   *
   * @return its id
   */
  public long save(SavedWord word) {
    return sql.insert(
        Subject.WORDS,
        """
        INSERT INTO saved_word (lemma, pos, form, sentence, gloss, article, source, notes, saved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        word.lemma().form(),
        word.lemma().pos(),
        word.form(),
        word.sentence(),
        word.gloss(),
        word.article(),
        word.source(),
        word.notes(),
        word.saved());
  }

  /** Replaces what is kept under the word's id. */
  public void edit(SavedWord word) {
    change(
        """
        UPDATE saved_word SET lemma = ?, pos = ?, form = ?, sentence = ?, gloss = ?, source = ?,
          notes = ?
        WHERE id = ?
        """,
        word.lemma().form(),
        word.lemma().pos(),
        word.form(),
        word.sentence(),
        word.gloss(),
        word.source(),
        word.notes(),
        word.id());
  }

  /** Puts words into the bin; their reviews wait there with them. */
  public void delete(Collection<Long> ids) {
    ids.forEach(
        id -> change("UPDATE saved_word SET deleted = ? WHERE id = ?", clock.instant(), id));
  }

  /** Takes words out of the bin. */
  public void restore(Collection<Long> ids) {
    ids.forEach(id -> change("UPDATE saved_word SET deleted = NULL WHERE id = ?", id));
  }

  /** Removes for good what has lain in the bin since before a moment. */
  public void purge(Instant before) {
    change("DELETE FROM saved_word WHERE deleted < ?", before);
  }

  private void change(String statement, @Nullable Object... arguments) {
    sql.change(Subject.WORDS, statement, arguments);
  }

  private static SavedWord word(Row row) throws SQLException {
    return new SavedWord(
        row.number(),
        new WordKey(row.text(), row.constant(PartOfSpeech.class)),
        row.text(),
        row.text(),
        row.text(),
        row.someNumber(),
        row.text(),
        row.text(),
        row.moment());
  }
}
