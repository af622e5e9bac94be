package org.hashiya.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells pictures, programs, archives and documents from text. */
final class BinaryData {
  private static final int SAMPLE = 1 << 16;
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7F;

  /** Of a hundred bytes of text not even one is a control character. */
  private static final int ONE_IN = 100;

  /** Some formats begin with much readable text: their first bytes give them away. */
  private static final List<byte[]> SIGNATURES =
      List.of(
          ascii("%PDF-"),
          ascii("PK\u0003\u0004"),
          ascii("{\\rtf"),
          ascii("%!PS"),
          ascii("GIF8"),
          ascii("Rar!"),
          ascii("\u007FELF"));

  private BinaryData() {}

  static boolean isLikely(byte[] bytes) {
    for (byte[] signature : SIGNATURES) {
      if (begins(bytes, signature)) {
        return true;
      }
    }
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (isControl(bytes[i])) {
        controls++;
      }
    }
    return controls * ONE_IN > sample;
  }

  private static boolean isControl(byte b) {
    boolean control = (b >= 0 && b < SPACE) || b == DELETE;
    return control && b != '\t' && b != '\n' && b != '\r' && b != '\f';
  }

  private static boolean begins(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.mismatch(bytes, 0, signature.length, signature, 0, signature.length) < 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
