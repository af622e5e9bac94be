package org.hashiya.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult.Unreadable;

/** Brings plain text in, from a file or from the clipboard. Without state. */
public final class TextImporter {
  /**
   * The largest file that is read, in bytes. It holds some six million words of Arabic, sixty long
   * novels; the tokens and glosses of more would not fit into the memory of the computers that
   * people read on.
   */
  public static final long LIMIT = 64L << 20;

  /** Reads a text file in whichever encoding it is; the file's name stands for its publisher. */
  public ImportResult fromFile(Path file) {
    try {
      if (Files.notExists(file)) {
        return new Unreadable(new Reason.Missing());
      }
      if (Files.isDirectory(file)) {
        return new Unreadable(new Reason.Directory());
      }
      if (!Files.isReadable(file)) {
        return new Unreadable(new Reason.NoPermission());
      }
      if (!Files.isRegularFile(file)) {
        return new Unreadable(new Reason.NotAFile());
      }
      long size = Files.size(file);
      if (size > LIMIT) {
        return new Unreadable(new Reason.TooLarge(size, LIMIT));
      }
      return fromBytes(read(file), sourceOf(file));
    } catch (AccessDeniedException e) {
      return new Unreadable(new Reason.NoPermission());
    } catch (NoSuchFileException e) {
      return new Unreadable(new Reason.Missing());
    } catch (IOException e) {
      return new Unreadable(new Reason.Failed(String.valueOf(e.getMessage())));
    }
  }

  /** Reads a text that is already in memory, such as the clipboard's. */
  public ImportResult fromText(String text) {
    return fromText(text, Source.UNKNOWN);
  }

  /** As {@link #fromText(String)}, of known origin. */
  public ImportResult fromText(String text, Source source) {
    if (text.length() > LIMIT) {
      return new Unreadable(new Reason.TooLarge(text.length(), LIMIT));
    }
    return PlainText.toArticle(text, source);
  }

  private ImportResult fromBytes(byte[] bytes, Source source) {
    if (bytes.length > LIMIT) {
      return new Unreadable(new Reason.TooLarge(bytes.length, LIMIT));
    }
    return Decoder.decode(bytes)
        .map(text -> PlainText.toArticle(text, source))
        .orElseGet(() -> new Unreadable(new Reason.Binary()));
  }

  /** A file may grow while it is read, and some have no true size; one byte more tells. */
  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) LIMIT + 1);
    }
  }

  private static Source sourceOf(Path file) {
    Path name = file.getFileName();
    return new Source(
        name == null ? "" : name.toString(),
        Optional.empty(),
        Optional.of(file.toAbsolutePath().toUri()));
  }
}
