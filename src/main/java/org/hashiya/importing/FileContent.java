package org.hashiya.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.hashiya.article.Source;

/** What is in a file, or why that cannot be known. */
public sealed interface FileContent {
  /**
   * The largest file that is read, in bytes. As plain text it holds some six million words of
   * Arabic, sixty long novels; the tokens and glosses of more would not fit into the memory of the
   * computers that people read on.
   */
  long LIMIT = 64L << 20;

  /** All of it. */
  record Bytes(byte[] bytes) implements FileContent {}

  /** Nothing. */
  record Unreadable(Reason reason) implements FileContent {}

  /** Reads a file of at most {@link #LIMIT} bytes. */
  static FileContent of(Path file) {
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
      byte[] bytes = read(file);
      return bytes.length > LIMIT
          ? new Unreadable(new Reason.TooLarge(bytes.length, LIMIT))
          : new Bytes(bytes);
    } catch (AccessDeniedException e) {
      return new Unreadable(new Reason.NoPermission());
    } catch (NoSuchFileException e) {
      return new Unreadable(new Reason.Missing());
    } catch (IOException e) {
      return new Unreadable(new Reason.Failed(String.valueOf(e.getMessage())));
    }
  }

  /** The file as a source: its name stands for its publisher. */
  static Source sourceOf(Path file) {
    Path name = file.getFileName();
    return new Source(
        name == null ? "" : name.toString(),
        Optional.empty(),
        Optional.of(file.toAbsolutePath().toUri()));
  }

  /** A file may grow while it is read, and some have no true size; one byte more tells. */
  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) LIMIT + 1);
    }
  }
}
