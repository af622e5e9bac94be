package org.hashiya.importing.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hashiya.importing.FileContent;
import org.hashiya.importing.Reason;

/**
 * The parts of a ZIP archive that hold text. What unpacks without end is refused before it fills
 * the memory, and pictures are passed over.
 */
final class Archive {
  private static final int MOST_PARTS = 20_000;

  /** Markup shrinks to a thirtieth; what shrinks to a two-hundredth was made for it. */
  private static final long LARGEST_RATIO = 200;

  /** Small documents may be as repetitive as they like. */
  private static final long HARMLESS = 8L << 20;

  private static final int BUFFER = 1 << 14;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final long packed;
  private long unpacked;
  private long kept;

  private Archive(long packed) {
    this.packed = packed;
  }

  /**
   * Unpacks an archive.
   *
   * @param wanted which parts are kept, by their names
   * @throws RefusedException if it is a bomb, is locked or has more text than can be read
   * @throws IOException if it is damaged
   */
  static Archive unpack(byte[] bytes, Predicate<String> wanted) throws IOException {
    Archive archive = new Archive(bytes.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        archive.add(part.getName(), in, wanted.test(part.getName()));
      }
    } catch (ZipException e) {
      String detail = String.valueOf(e.getMessage());
      throw new RefusedException(
          detail.contains("encrypted")
              ? new Reason.PasswordProtected()
              : new Reason.Damaged(detail));
    }
    return archive;
  }

  /** A part by its name, which the archive may spell with other capitals or a slash before it. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(key(name)));
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  private void add(String name, InputStream in, boolean keep) throws IOException {
    if (parts.size() > MOST_PARTS) {
      throw new RefusedException(new Reason.Bomb());
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      count(read, keep);
      if (keep) {
        content.write(buffer, 0, read);
      }
    }
    // That an unwanted part exists tells what kind of document this is.
    parts.putIfAbsent(key(name), content.toByteArray());
  }

  private void count(int bytes, boolean keep) throws RefusedException {
    unpacked += bytes;
    kept += keep ? bytes : 0;
    if (unpacked > HARMLESS && unpacked > LARGEST_RATIO * packed) {
      throw new RefusedException(new Reason.Bomb());
    }
    if (kept > FileContent.LIMIT) {
      throw new RefusedException(new Reason.TooLarge(kept, FileContent.LIMIT));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new RefusedException(new Reason.Cancelled());
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }
}
