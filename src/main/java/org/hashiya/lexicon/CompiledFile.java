package org.hashiya.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The envelope of every compiled file: four bytes of magic, a version, a checksum of the body, the
 * body's length, the body. All numbers big-endian.
 */
public final class CompiledFile {
  /** Raised whenever the form of any body changes. */
  public static final int VERSION = 5;

  private static final int HEAD = 4 + 4 + 8 + 4;

  /** Many times as long as any body is. */
  private static final int LONGEST = 1 << 28;

  private CompiledFile() {}

  /** A compiled file that cannot be used. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
      super(reason);
    }
  }

  /** Writes a body in its envelope; {@code magic} has four ASCII letters. */
  public static void write(OutputStream out, String magic, byte[] body) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeBytes(magic);
    data.writeInt(VERSION);
    data.writeLong(checksum(body));
    data.writeInt(body.length);
    data.write(body);
    data.flush();
  }

  /**
   * Reads a body.
   *
   * @throws Refused where the file is of another kind or version, cut short or damaged
   */
  public static ByteBuffer read(InputStream in, String magic) throws IOException {
    // Read into its place at once: read as it comes, it would pass through the memory three times.
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD) {
      throw new Refused("cut short");
    }
    ByteBuffer file = ByteBuffer.wrap(head);
    for (int i = 0; i < magic.length(); i++) {
      if (file.get() != magic.charAt(i)) {
        throw new Refused("not a file of kind " + magic);
      }
    }
    int version = file.getInt();
    if (version != VERSION) {
      throw new Refused("version " + version + " where " + VERSION + " is needed");
    }
    long checksum = file.getLong();
    int length = file.getInt();
    if (length < 0 || length > LONGEST) {
      throw new Refused("damaged");
    }
    byte[] body = new byte[length];
    if (in.readNBytes(body, 0, length) < length || in.read() >= 0) {
      throw new Refused("cut short");
    }
    if (checksum != checksum(body)) {
      throw new Refused("damaged");
    }
    return ByteBuffer.wrap(body);
  }

  private static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
