package org.hashiya.importing.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a document say of its kind. */
enum Format {
  PDF,
  /** Word, EPUB, or any other archive. */
  ZIP,
  /** Word until 2007, or a newer one that is locked with a password. */
  OLE,
  RTF,
  /** A list of news in XML. */
  FEED,
  HTML,
  /** Plain text, subtitles, or something that is no text at all. */
  OTHER;

  /** The signature of a PDF may stand behind a little rubbish. */
  private static final int HEAD = 1024;

  private static final int MARKUP_HEAD = 4096;

  /** A doctype, or an element that no plain text begins with. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|meta|title|article|main|div|section|p|h[1-6])\\b");

  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:rss|rdf:rdf|(?:atom:)?feed)\\b[^>]*>");

  static Format of(byte[] bytes) {
    if (begins(bytes, "PK\u0003\u0004")) {
      return ZIP;
    }
    if (begins(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      return OLE;
    }
    if (begins(bytes, "{\\rtf")) {
      return RTF;
    }
    if (head(bytes, HEAD).contains("%PDF-")) {
      return PDF;
    }
    String head = head(bytes, MARKUP_HEAD).replace("\0", "").toLowerCase(Locale.ROOT);
    int markup = head.indexOf('<');
    if (markup < 0 || !isBlank(head, markup)) {
      return OTHER;
    }
    if (FEED_ROOT.matcher(head).find()) {
      return FEED;
    }
    return MARKUP.matcher(head).find() ? HTML : OTHER;
  }

  /** White space and the marks of encodings only. */
  private static boolean isBlank(String head, int end) {
    return head.substring(0, end).chars().allMatch(c -> c <= ' ' || c >= '\u00BB');
  }

  private static boolean begins(byte[] bytes, String signature) {
    return head(bytes, signature.length()).equals(signature);
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
