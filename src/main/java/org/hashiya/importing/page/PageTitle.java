package org.hashiya.importing.page;

import java.util.Comparator;
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

  private static final String HEADINGS =
      "h1, [itemprop=headline], [class~=(?i)(?:entry|post|article|news)[-_]?title]";

  private PageTitle() {}

  static String of(Document page, String headline, MetaTags tags, String publisher) {
    List<String> headings =
        page.select(HEADINGS).stream()
            .map(heading -> heading.text().strip())
            .filter(text -> !text.isEmpty())
            .toList();
    String whole = withoutSite(page.title().strip(), publisher);
    List<String> said =
        Stream.of(headline, withoutSite(tags.first("og:title", "twitter:title"), publisher), whole)
            .filter(title -> !title.isBlank())
            .toList();
    // A heading of the page that the page says elsewhere too is the title as a reader sees it; the
    // site's own name may be a heading as well, and is shorter.
    Optional<String> agreed =
        headings.stream()
            .filter(h -> said.stream().anyMatch(s -> s.contains(h) || h.contains(s)))
            .filter(h -> !h.equals(publisher))
            .max(Comparator.comparingInt(String::length));
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
    // Of a title and the name of a site the name is shorter, and so it is of three or more.
    return Stream.of(DIVIDER.split(title, -1))
        .map(String::strip)
        .max(Comparator.comparingInt(PageTitle::words))
        .filter(longest -> words(longest) >= FEWEST_WORDS)
        .orElse(title);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
