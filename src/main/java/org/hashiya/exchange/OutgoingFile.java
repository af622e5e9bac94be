package org.hashiya.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.hashiya.exchange.WriteResult.NotWritten;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its place and moves it there when it is whole. */
public final class OutgoingFile {
  private OutgoingFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Writer {
    WriteResult write(OutputStream out) throws IOException, Refusal;
  }

  /** Lends a stream to a writer. Where that fails, nothing new is left behind. */
  public static WriteResult write(Path target, Writer writer) {
    if (Files.isDirectory(target)) {
      return new NotWritten(new Fault.NotAFile());
    }
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    Path half = null;
    try {
      half = Files.createTempFile(folder, ".hashiya-", ".part");
      WriteResult result;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        result = writer.write(out);
      }
      move(half, target);
      return result;
    } catch (Refusal refusal) {
      return new NotWritten(refusal.fault());
    } catch (NoSuchFileException e) {
      return new NotWritten(new Fault.Missing());
    } catch (AccessDeniedException e) {
      return new NotWritten(new Fault.NoPermission());
    } catch (IOException e) {
      return new NotWritten(new Fault.Failed(String.valueOf(e.getMessage())));
    } finally {
      delete(half);
    }
  }

  private static void move(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(@Nullable Path half) {
    try {
      if (half != null) {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      half.toFile().deleteOnExit();
    }
  }
}
