package org.hashiya.importing.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in {@code meta} elements and in attributes of its text. */
final class MetaTags {
  /** Where names of authors stand, the surest first. */
  private static final List<String> BYLINES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".byline .author",
          ".author-name",
          ".byline");

  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "^(?:كتبه?|كتبت|بقلم|تحرير|حاورها?|إعداد|by)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 60;

  private final Document page;

  MetaTags(Document page) {
    this.page = page;
  }

  /** The content of the first of these that the page has, whichever attribute names it. */
  String first(String... names) {
    return Stream.of(names)
        .map(this::content)
        .filter(content -> !content.isEmpty())
        .findFirst()
        .orElse("");
  }

  String author() {
    String named = first("author", "article:author", "dc.creator", "twitter:creator");
    if (!named.isEmpty() && !named.startsWith("http") && !named.startsWith("@")) {
      return named;
    }
    return BYLINES.stream()
        .flatMap(byline -> page.select(byline).stream().limit(1))
        .map(marked -> WRITTEN_BY.matcher(marked.text().strip()).replaceFirst("").strip())
        // A box about the author is no name.
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
        .findFirst()
        .orElse("");
  }

  Optional<LocalDate> published() {
    Optional<LocalDate> named =
        PageDate.parse(
            first(
                "article:published_time",
                "datepublished",
                "og:published_time",
                "pubdate",
                "publishdate",
                "dc.date.issued",
                "dc.date",
                "date"));
    return named.or(() ->
        page
            .select(
                "[itemprop=datePublished][datetime], [itemprop=datePublished][content],"
                    + " time[pubdate], article time[datetime], time[datetime]")
            .stream()
            .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
            .flatMap(text -> PageDate.parse(text).stream())
            .findFirst());
  }

  /** The address that the page calls its own. */
  Optional<URI> canonical() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return link(link == null ? first("og:url") : link.attr("href"));
  }

  /** An address on the web, also where it is written relative to the page's. */
  Optional<URI> link(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      URI base = new URI(page.baseUri());
      URI address = base.resolve(new URI(text.strip().replace(" ", "%20")));
      boolean web =
          address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http");
      return web ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String content(String name) {
    return page.select("meta[content]").stream()
        .filter(meta -> isNamed(meta, name))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT).equals(name));
  }
}
