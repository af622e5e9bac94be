package org.hashiya.importing.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as people type, copy and link them. */
public final class WebAddress {
  private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern ON_THE_WEB = Pattern.compile("(?i)^https?://\\S+$");

  /** What a person types who leaves https:// out: a host with a dot, perhaps more behind it. */
  private static final Pattern BARE =
      Pattern.compile(
          "^[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(?::\\d+)?(?:[/?#]\\S*)?$");

  private WebAddress() {}

  /**
   * Reads an address. It may lack its scheme and hold Arabic letters, in the host as well.
   *
   * @return empty if it cannot be one, whatever its scheme is
   */
  public static Optional<URI> parse(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.chars().anyMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    boolean bare = !SCHEME.matcher(plain).matches() || BARE.matcher(plain).matches();
    try {
      URI address = new URI(encoded(bare ? "https://" + plain : plain));
      return address.isAbsolute() ? Optional.of(withAsciiHost(address)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a text, such as the clipboard's, is nothing but an address of a page. */
  public static boolean isLikely(String text) {
    String plain = text.strip();
    return ON_THE_WEB.matcher(plain).matches()
        || (plain.contains("/") && BARE.matcher(plain).matches());
  }

  /** An address as it is linked to: relative to the page that it stands on. */
  public static Optional<URI> relative(URI page, String link) {
    String plain = link.strip().replace(" ", "%20");
    try {
      return parse(page.resolve(encoded(plain)).toString());
    } catch (IllegalArgumentException e) {
      return parse(plain);
    }
  }

  /** Browsers show addresses with Arabic letters; the web wants them as bytes. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    int host = address.indexOf("//");
    int path = host < 0 ? 0 : hostEnd(address, host + 2);
    encoded.append(address, 0, path);
    for (byte b : address.substring(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  private static int hostEnd(String address, int from) {
    int end = from;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static URI withAsciiHost(URI address) throws URISyntaxException {
    String authority = address.getRawAuthority();
    if (address.getHost() != null || authority == null) {
      return address;
    }
    // A host in other letters than Latin ones is no host to java.net.
    String ascii = IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    return new URI(address.toString().replace("//" + authority, "//" + ascii));
  }
}
