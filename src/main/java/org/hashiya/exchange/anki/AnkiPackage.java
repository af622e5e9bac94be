package org.hashiya.exchange.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.words.WordCard;

/**
 * A file with cards that Anki imports, on every platform: a collection of version 11 in a ZIP file,
 * the form that all of its versions read. A word has the same mark in every package, so that
 * importing a later one brings cards up to date and leaves their reviews alone.
 */
public final class AnkiPackage {
  private static final String COLLECTION = "collection.anki2";
  private static final String MEDIA = "media";

  private AnkiPackage() {}

  /**
   * Writes a package; the file is replaced as a whole or stays as it was.
   *
   * @param deck name of the deck that the cards go to
   * @param now Anki takes over what is newer than what it has
   */
  public static WriteResult write(Path file, String deck, List<WordCard> words, Instant now) {
    return OutgoingFile.write(
        file,
        out -> {
          Path collection = Files.createTempFile("hashiya-", ".anki2");
          try {
            // SQLite makes the file itself.
            Files.delete(collection);
            Collection.write(collection, deck, words, now);
            zip(collection, out);
            return new WriteResult.Written(words.size(), List.of());
          } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
          } finally {
            Files.deleteIfExists(collection);
          }
        });
  }

  private static void zip(Path collection, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(COLLECTION));
    Files.copy(collection, zip);
    zip.closeEntry();
    // The names of sounds and pictures by number; there are none.
    zip.putNextEntry(new ZipEntry(MEDIA));
    zip.write("{}".getBytes(StandardCharsets.US_ASCII));
    zip.closeEntry();
    zip.finish();
  }
}
