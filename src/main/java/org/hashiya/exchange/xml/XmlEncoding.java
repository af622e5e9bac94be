package org.hashiya.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Refusal;

/**
 * The encoding of an XML file: by its byte order mark, else by its declaration, else UTF-8
 * (appendix F of the XML recommendation).
 */
final class XmlEncoding {
  /** Longer than any declaration. */
  private static final int SAMPLE = 400;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] LITTLE = {'<', 0};
  private static final byte[] BIG = {0, '<'};
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private XmlEncoding() {}

  /** Finds the encoding and leaves the stream behind its mark; the stream must know marks. */
  static Charset of(InputStream in) throws IOException, Refusal {
    in.mark(SAMPLE);
    byte[] sample = in.readNBytes(SAMPLE);
    in.reset();
    if (begins(sample, UTF_8_MARK)) {
      in.skipNBytes(UTF_8_MARK.length);
      return StandardCharsets.UTF_8;
    }
    if (begins(sample, LITTLE_MARK) || begins(sample, BIG_MARK)) {
      in.skipNBytes(LITTLE_MARK.length);
      return begins(sample, BIG_MARK) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (begins(sample, LITTLE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(sample, BIG)) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher declared = DECLARED.matcher(new String(sample, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) throws Refusal {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refusal(new Fault.WrongEncoding(new Position(1, 1)));
    }
  }

  private static boolean begins(byte[] sample, byte[] with) {
    return sample.length >= with.length
        && Arrays.equals(sample, 0, with.length, with, 0, with.length);
  }
}
