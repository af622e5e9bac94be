package org.hashiya.importing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes to text. Files do not say which encoding they are in; Arabic ones are told by letters. */
public final class Decoder {
  /** Where bytes could not be read, U+FFFD stands. */
  private static final CodingErrorAction LENIENT = CodingErrorAction.REPLACE;

  /** ICU looks at no more itself, and asks for an array of its own. */
  private static final int SAMPLE = 8000;

  private static final int LEAST_CONFIDENCE = 25;

  private Decoder() {}

  /**
   * The text of a page that declares its encoding, rightly or wrongly: what is good UTF-8 is UTF-8
   * whatever it declares, and what is not good in the declared encoding is guessed.
   */
  public static Optional<String> decode(byte[] bytes, Charset declared) {
    boolean marked = Arrays.stream(ByteOrderMark.values()).anyMatch(mark -> mark.begins(bytes));
    if (marked || strict(bytes, StandardCharsets.UTF_8).isPresent()) {
      return decode(bytes);
    }
    return strict(bytes, declared).or(() -> decode(bytes));
  }

  /** The text, or empty where the bytes are no text. */
  public static Optional<String> decode(byte[] bytes) {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.begins(bytes)) {
        return Optional.of(lenient(bytes, mark.length(), mark.charset()));
      }
    }
    Optional<String> utf16 = Utf16Guess.decode(bytes);
    if (utf16.isPresent()) {
      return utf16;
    }
    if (BinaryData.isLikely(bytes)) {
      return Optional.empty();
    }
    return Optional.of(decodeText(bytes));
  }

  private static String decodeText(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8)
        .orElseGet(() ->
            Utf8Health.of(bytes).isUtf8WithFaults()
                ? lenient(bytes, 0, StandardCharsets.UTF_8)
                : lenient(bytes, 0, singleByteCharset(bytes)));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Arabic where that makes sense; otherwise what ICU takes it for. */
  private static Charset singleByteCharset(byte[] bytes) {
    return ArabicCharsetGuess.of(bytes).orElseGet(() -> icuGuess(bytes));
  }

  private static Charset icuGuess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    if (match != null
        && match.getConfidence() >= LEAST_CONFIDENCE
        && Charset.isSupported(match.getName())) {
      return Charset.forName(match.getName());
    }
    // Has the quotation marks and dashes of English text, and like most of these a letter per byte.
    return Charset.forName("windows-1252");
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(LENIENT)
          .onUnmappableCharacter(LENIENT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a lenient decoder refused", e);
    }
  }
}
