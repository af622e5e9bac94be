package org.hashiya.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The signatures with which a text may name its encoding. Order matters: UTF-32 begins as UTF-16.
 */
enum ByteOrderMark {
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] signature;

  ByteOrderMark(Charset charset, int... signature) {
    this.charset = charset;
    this.signature = signature;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return signature.length;
  }

  boolean begins(byte[] bytes) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
