package org.hashiya.importing.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.importing.Decoder;

/** Which encoding a page is in: what the server says, what the page says, what it looks like. */
public final class PageEncoding {
  private static final int HEAD = 4096;

  /** In {@code <meta charset>}, in {@code http-equiv} and in the declaration of XHTML. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  /**
   * The text of a page; empty if it is no text.
   *
   * @param charset the name that the server gave; empty if it gave none
   */
  public static Optional<String> decode(byte[] page, String charset) {
    Optional<Charset> declared = known(charset).or(() -> declaredIn(page));
    return declared.isPresent() ? Decoder.decode(page, declared.get()) : Decoder.decode(page);
  }

  private static Optional<Charset> declaredIn(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? known(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
