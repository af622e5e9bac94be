package org.hashiya.importing.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks answers of servers that pack them unasked. */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * The body as it was before it was packed.
   *
   * @throws TooMuchException if it unpacks to more than the limit
   */
  static byte[] decode(byte[] body, HttpHeaders headers, int limit) throws IOException {
    String coding = headers.firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> unpack(new GZIPInputStream(new ByteArrayInputStream(body)), limit);
      case "deflate" -> unpack(new InflaterInputStream(new ByteArrayInputStream(body)), limit);
      default -> throw new IOException(coding);
    };
  }

  private static byte[] unpack(InputStream in, int limit) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new TooMuchException(bytes.length);
      }
      return bytes;
    }
  }
}
