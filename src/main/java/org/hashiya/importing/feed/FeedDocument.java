package org.hashiya.importing.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hashiya.importing.Reason;
import org.hashiya.importing.page.PageDate;
import org.hashiya.importing.web.WebAddress;
import org.hashiya.text.Normaliser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A feed's text to what it offers. */
final class FeedDocument {
  private static final Pattern ENTITIES = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

  /** No outlet offers as many; one that does fills the list for nothing. */
  private static final int MOST_ITEMS = 500;

  /** In characters: some feeds have whole articles here. */
  private static final int LONGEST_SUMMARY = 400;

  private FeedDocument() {}

  static FeedResult parse(String text, URI address) {
    if (ENTITIES.matcher(text).find()) {
      return new FeedResult.Unreadable(new Reason.EntitiesDeclared());
    }
    Document document = Jsoup.parse(text, address.toString(), Parser.xmlParser());
    Element root =
        document.children().stream().filter(FeedDocument::isFeed).findFirst().orElse(null);
    if (root == null) {
      return new FeedResult.Unreadable(new Reason.NotAFeed());
    }
    // RSS 1.0 has its items beside the channel, later versions inside it.
    Element channel = child(root, "channel").orElse(root);
    Set<String> seen = new HashSet<>();
    List<FeedItem> items = new ArrayList<>();
    for (Element entry : root.getAllElements()) {
      if (isItem(entry) && items.size() < MOST_ITEMS) {
        item(entry, address).filter(item -> seen.add(item.key())).ifPresent(items::add);
      }
    }
    return new FeedResult.Read(new Feed(plain(text(channel, "title")), address, items));
  }

  private static Optional<FeedItem> item(Element entry, URI feed) {
    String title = plain(text(entry, "title"));
    Optional<URI> address = link(entry).flatMap(link -> WebAddress.relative(feed, link));
    if (title.isBlank() || address.isEmpty()) {
      return Optional.empty();
    }
    String key = text(entry, "guid", "id");
    return Optional.of(
        new FeedItem(
            key.isBlank() ? address.get().toString() : key,
            title,
            address.get(),
            shortened(plain(text(entry, "description", "summary", "content"))),
            plain(author(entry)),
            time(text(entry, "pubDate", "published", "dc:date", "updated"))));
  }

  private static Optional<String> link(Element entry) {
    List<Element> links = entry.children().stream().filter(c -> isNamed(c, "link")).toList();
    // Atom has the address in an attribute, and other addresses beside it.
    Stream<String> atom =
        links.stream()
            .filter(link -> link.hasAttr("href"))
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
            .map(link -> link.attr("href"));
    Stream<String> rss = links.stream().map(Element::text).filter(text -> !text.isBlank());
    Stream<String> permanent =
        Stream.of(text(entry, "guid")).filter(guid -> guid.startsWith("http"));
    return Stream.of(atom, rss, permanent).flatMap(s -> s).findFirst();
  }

  private static String author(Element entry) {
    return child(entry, "author")
        .map(author -> child(author, "name").orElse(author).text())
        .filter(name -> !name.isBlank() && name.indexOf('@') < 0)
        .orElseGet(() -> text(entry, "dc:creator"));
  }

  private static Optional<Instant> time(String text) {
    String plain = text.strip();
    return read(plain, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .or(() -> read(PageDate.withNumericZone(plain), DateTimeFormatter.RFC_1123_DATE_TIME))
        .or(() -> PageDate.parse(plain).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static Optional<Instant> read(String text, DateTimeFormatter format) {
    try {
      return Optional.of(OffsetDateTime.parse(text, format).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isFeed(Element root) {
    return isNamed(root, "rss") || isNamed(root, "RDF") || isNamed(root, "feed");
  }

  private static boolean isItem(Element element) {
    return isNamed(element, "item") || isNamed(element, "entry");
  }

  /** The text of the first of these that an element has as a child. */
  private static String text(Element element, String... names) {
    return Stream.of(names)
        .flatMap(name -> child(element, name).stream())
        .map(Element::wholeText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("")
        .strip();
  }

  private static Optional<Element> child(Element element, String name) {
    return element.children().stream().filter(c -> isNamed(c, name)).findFirst();
  }

  /** Names without a prefix match with any but those of media and of Apple's podcasts. */
  private static boolean isNamed(Element element, String name) {
    String tag = element.tagName();
    int colon = tag.indexOf(':');
    String prefix = colon < 0 ? "" : tag.substring(0, colon);
    boolean foreign = prefix.equals("media") || prefix.equals("itunes");
    return tag.equalsIgnoreCase(name)
        || (!foreign && name.indexOf(':') < 0 && tag.substring(colon + 1).equalsIgnoreCase(name));
  }

  /** Titles and summaries may be HTML, once or twice escaped. */
  private static String plain(String text) {
    String plain = Parser.unescapeEntities(text, false);
    if (TAG.matcher(plain).find()) {
      plain = Jsoup.parseBodyFragment(plain).text();
    }
    return Normaliser.normalise(plain).text().replace('\n', ' ').strip();
  }

  private static String shortened(String summary) {
    if (summary.length() <= LONGEST_SUMMARY) {
      return summary;
    }
    int space = summary.lastIndexOf(' ', LONGEST_SUMMARY);
    return summary.substring(0, space > 0 ? space : LONGEST_SUMMARY) + "…";
  }
}
