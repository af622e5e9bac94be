package org.hashiya.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.exchange.words.WordCard;

/**
 * An Anki collection of schema version 11, as described in AnkiDroid's "Database Structure"
 * (https://github.com/ankidroid/Anki-Android/wiki/Database-Structure).
 */
final class Collection {
  private static final int VERSION = 11;

  /** Stands between the fields of a note. */
  private static final String SEPARATOR = "\u001F";

  private static final String TAGS = " hashiya ";

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,"
              + " scm integer not null, ver integer not null, dty integer not null,"
              + " usn integer not null, ls integer not null, conf text not null,"
              + " models text not null, decks text not null, dconf text not null,"
              + " tags text not null)",
          "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,"
              + " mod integer not null, usn integer not null, tags text not null,"
              + " flds text not null, sfld integer not null, csum integer not null,"
              + " flags integer not null, data text not null)",
          "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,"
              + " ord integer not null, mod integer not null, usn integer not null,"
              + " type integer not null, queue integer not null, due integer not null,"
              + " ivl integer not null, factor integer not null, reps integer not null,"
              + " lapses integer not null, left integer not null, odue integer not null,"
              + " odid integer not null, flags integer not null, data text not null)",
          "CREATE TABLE revlog (id integer primary key, cid integer not null,"
              + " usn integer not null, ease integer not null, ivl integer not null,"
              + " lastIvl integer not null, factor integer not null, time integer not null,"
              + " type integer not null)",
          "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)",
          "CREATE INDEX ix_notes_usn ON notes (usn)",
          "CREATE INDEX ix_cards_usn ON cards (usn)",
          "CREATE INDEX ix_revlog_usn ON revlog (usn)",
          "CREATE INDEX ix_cards_nid ON cards (nid)",
          "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
          "CREATE INDEX ix_revlog_cid ON revlog (cid)",
          "CREATE INDEX ix_notes_csum ON notes (csum)");

  private final Connection connection;
  private final Instant now;

  private Collection(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
  }

  /** Makes a file, which must not be there yet. */
  static void write(Path file, String deck, List<WordCard> words, Instant now) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      Collection collection = new Collection(connection, now);
      collection.make(deck);
      collection.add(words);
      connection.commit();
    }
  }

  private void make(String deck) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : SCHEMA) {
        statement.execute(command);
      }
    }
    long seconds = now.getEpochSecond();
    long day = now.truncatedTo(ChronoUnit.DAYS).getEpochSecond();
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT INTO col VALUES (1, ?, ?, ?, " + VERSION + ", 0, 0, 0, ?, ?, ?, ?, '{}')")) {
      row.setLong(1, day);
      row.setLong(2, now.toEpochMilli());
      row.setLong(3, now.toEpochMilli());
      row.setString(4, CollectionJson.settings());
      row.setString(5, CollectionJson.noteTypes(seconds));
      row.setString(6, CollectionJson.decks(deck, seconds));
      row.setString(7, CollectionJson.deckOptions());
      row.executeUpdate();
    }
  }

  private void add(List<WordCard> words) throws SQLException {
    try (PreparedStatement note =
            connection.prepareStatement(
                "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        PreparedStatement card =
            connection.prepareStatement(
                "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0,"
                    + " '')")) {
      long number = 0;
      int position = 0;
      for (WordCard word : words) {
        // Notes are numbered by the moment they were made; two of one moment must differ.
        number = Math.max(number + 1, word.saved().toEpochMilli());
        position++;
        add(note, number, word);
        add(card, number, position);
      }
      note.executeBatch();
      card.executeBatch();
    }
  }

  private void add(PreparedStatement note, long number, WordCard word) throws SQLException {
    note.setLong(1, number);
    note.setString(2, word.key());
    note.setLong(3, NoteType.ID);
    note.setLong(4, now.getEpochSecond());
    note.setString(5, TAGS);
    note.setString(
        6,
        Arrays.stream(NoteField.values())
            .map(field -> field.of(word))
            .collect(Collectors.joining(SEPARATOR)));
    note.setString(7, word.lemma());
    note.setLong(8, checksum(word.lemma()));
    note.addBatch();
  }

  private void add(PreparedStatement card, long number, int position) throws SQLException {
    card.setLong(1, number);
    card.setLong(2, number);
    card.setLong(3, CollectionJson.DECK);
    card.setLong(4, now.getEpochSecond());
    card.setInt(5, position);
    card.addBatch();
  }

  /**
   * The first eight hexadecimal digits of the first field's SHA-1, by which Anki finds its like.
   */
  static long checksum(String field) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(field.getBytes(StandardCharsets.UTF_8));
      long sum = 0;
      for (int i = 0; i < 4; i++) {
        sum = (sum << 8) | (digest[i] & 0xFF);
      }
      return sum;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
