package org.hashiya.exchange.words;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file that is there as a whole or stays as it was. */
public final class WholeFile {
  private WholeFile() {}

  /** Fills a file that is there, and empty. */
  @FunctionalInterface
  public interface Writing {
    void to(Path draft) throws IOException;
  }

  /**
   * Writes beside the file and then puts the new one in its place.
   *
   * @throws IOException if it cannot be written; then there is nothing new
   */
  public static void write(Path file, Writing writing) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft =
        Files.createTempFile(Objects.requireNonNull(target.getParent()), "hashiya-", ".part");
    try {
      writing.to(draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
