package org.hashiya.importing.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.hashiya.article.Source;
import org.jsoup.nodes.Document;

/**
 * What a page says of its article to machines.
 *
 * @param title without the site's name; empty if it says none
 * @param author empty if it says none
 * @param publisher empty if it says none
 * @param body the whole article as one line; empty on most pages
 */
record PageFacts(
    String title,
    String author,
    String publisher,
    Optional<LocalDate> published,
    Optional<URI> picture,
    Optional<URI> address,
    String body) {
  /** Reads a page before anything is taken out of it. */
  static PageFacts of(Document page) {
    LinkedData data = LinkedData.of(page);
    MetaTags tags = new MetaTags(page);
    String publisher =
        first(data.publisher(), tags.first("og:site_name", "application-name", "dc.publisher"));
    String author = first(data.author(), tags.author());
    return new PageFacts(
        PageTitle.of(page, data.headline(), tags, publisher),
        author.equalsIgnoreCase(publisher) ? "" : author,
        publisher,
        PageDate.parse(data.published()).or(tags::published),
        tags.link(first(tags.first("og:image", "twitter:image"), data.picture())),
        tags.canonical(),
        data.body());
  }

  /**
   * The article's source.
   *
   * @param found what was known of the page before it was read
   */
  Source source(Source found) {
    boolean isWeb = found.address().map(PageFacts::isWeb).orElse(false);
    Optional<URI> place =
        isWeb
            ? address.filter(a -> sameHost(a, found.address().orElseThrow())).or(found::address)
            : address.or(found::address);
    // A file's name says less than the site that it was saved from.
    String known =
        isWeb ? found.publisher() : address.map(PageFacts::site).orElse(found.publisher());
    return new Source(
        first(publisher, known),
        first(author, found.author()),
        published.or(found::published),
        place,
        picture.or(found::picture));
  }

  private static boolean isWeb(URI address) {
    return address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http");
  }

  private static boolean sameHost(URI a, URI b) {
    return a.getHost() != null && a.getHost().equalsIgnoreCase(b.getHost());
  }

  private static String site(URI address) {
    String host = address.getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static String first(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
