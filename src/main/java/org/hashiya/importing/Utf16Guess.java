package org.hashiya.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. Every second byte of Arabic or Latin text in it is 06 or 00,
 * which as characters of any other encoding are controls that no text has.
 */
final class Utf16Guess {
  private static final int SAMPLE = 1 << 16;
  private static final int ARABIC_PAGE = 0x06;
  private static final double SURE = 0.7;
  private static final double UNLIKELY = 0.35;
  private static final double TEXT = 0.95;

  private Utf16Guess() {}

  /** The text, or empty where the bytes are not likely to be UTF-16. */
  static Optional<String> decode(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double even = share(bytes, 0, pairs);
    double odd = share(bytes, 1, pairs);
    if (odd >= SURE && even <= UNLIKELY) {
      return decode(bytes, StandardCharsets.UTF_16LE);
    }
    if (even >= SURE && odd <= UNLIKELY) {
      return decode(bytes, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static double share(byte[] bytes, int offset, int pairs) {
    int pages = 0;
    for (int i = 0; i < pairs; i++) {
      byte b = bytes[2 * i + offset];
      if (b == 0 || b == ARABIC_PAGE) {
        pages++;
      }
    }
    return (double) pages / pairs;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return looksLikeText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeText(String text) {
    int sample = Math.min(text.length(), SAMPLE);
    int plausible = 0;
    for (int i = 0; i < sample; i++) {
      char c = text.charAt(i);
      if ((!Character.isISOControl(c) && Character.isDefined(c)) || Character.isWhitespace(c)) {
        plausible++;
      }
    }
    return plausible >= TEXT * sample;
  }
}
