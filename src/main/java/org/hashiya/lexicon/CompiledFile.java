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
    data.writeLong(checksum(body, 0, body.length));
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
    byte[] all = in.readAllBytes();
    if (all.length < HEAD) {
      throw new Refused("cut short");
    }
    ByteBuffer file = ByteBuffer.wrap(all);
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
    if (length != file.remaining()) {
      throw new Refused("cut short");
    }
    if (checksum != checksum(all, HEAD, length)) {
      throw new Refused("damaged");
    }
    return file.slice();
  }

  private static long checksum(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return crc.getValue();
  }
}
