package org.hashiya.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hashiya.exchange.ReadResult.Refused;

/** Opens a file for a reader and turns whatever goes wrong into a fault. */
public final class IncomingFile {
  private static final int BUFFER = 1 << 16;

  private IncomingFile() {}

  /** Reads a file from its stream. */
  @FunctionalInterface
  public interface Reader<T> {
    ReadResult<T> read(InputStream in) throws IOException, Refusal;
  }

  /** Lends the file to a reader; progress goes by its bytes. */
  public static <T> ReadResult<T> read(Path file, Progress progress, Reader<T> reader) {
    if (Files.isDirectory(file)) {
      return new Refused<>(new Fault.NotAFile());
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size == 0) {
        return new Refused<>(new Fault.Empty());
      }
      return reader.read(new BufferedInputStream(new Counted(in, size, progress), BUFFER));
    } catch (Refusal refusal) {
      return new Refused<>(refusal.fault());
    } catch (NoSuchFileException e) {
      return new Refused<>(new Fault.Missing());
    } catch (AccessDeniedException e) {
      return new Refused<>(new Fault.NoPermission());
    } catch (IOException e) {
      return new Refused<>(new Fault.Failed(String.valueOf(e.getMessage())));
    }
  }

  private static final class Counted extends FilterInputStream {
    private final long size;
    private final Progress progress;
    private long done;

    Counted(InputStream in, long size, Progress progress) {
      super(in);
      this.size = size;
      this.progress = progress;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      if (count > 0) {
        done += count;
        progress.at(Math.min(1, (double) done / size));
      }
      return count;
    }
  }
}
