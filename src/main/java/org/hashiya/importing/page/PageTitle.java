package org.hashiya.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Which of the many titles of a page is its article's. */
final class PageTitle {
  /** What stands between a title and the name of the site. */
  private static final Pattern DIVIDER = Pattern.compile("\\s+[|\\-–—»«:·•/\\\\]+\\s+");

  private static final int FEWEST_WORDS = 3;

  private PageTitle() {}

  static String of(Document page, String headline, MetaTags tags, String publisher) {
    List<String> headings =
        page.select("h1").stream().map(h -> h.text().strip()).filter(t -> !t.isEmpty()).toList();
    String whole = withoutSite(page.title().strip(), publisher);
    List<String> said =
        Stream.of(headline, withoutSite(tags.first("og:title", "twitter:title"), publisher), whole)
            .filter(title -> !title.isBlank())
            .toList();
    // A heading of the page that the page says elsewhere too is the title as a reader sees it.
    Optional<String> agreed =
        headings.stream()
            .filter(h -> said.stream().anyMatch(s -> s.contains(h) || h.contains(s)))
            .filter(h -> !h.equals(publisher))
            .findFirst();
    return agreed
        .or(() -> said.stream().findFirst())
        .or(() -> headings.stream().findFirst())
        .orElse("");
  }

  /** Whether a heading in the text only repeats the title. */
  static boolean repeats(String line, String title) {
    return letters(line).equals(letters(title));
  }

  /** A title as it is shown on the tab of a browser, without what the site adds to it. */
  private static String withoutSite(String title, String publisher) {
    if (!publisher.isEmpty() && title.endsWith(publisher) && !title.equals(publisher)) {
      String rest = title.substring(0, title.length() - publisher.length()).strip();
      return rest.replaceAll("[\\s|\\-–—»«:·•/\\\\]+$", "");
    }
    String[] parts = DIVIDER.split(title, -1);
    String longest = Stream.of(parts).max((a, b) -> Integer.compare(words(a), words(b))).orElse("");
    boolean siteAtEnd = parts.length > 1 && words(parts[parts.length - 1]) < words(parts[0]);
    return siteAtEnd && parts.length == 2 && words(parts[0]) >= FEWEST_WORDS
        ? parts[0].strip()
        : parts.length > 2 && words(longest) >= FEWEST_WORDS ? longest.strip() : title;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
