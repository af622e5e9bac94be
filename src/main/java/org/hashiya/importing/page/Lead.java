package org.hashiya.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The sentence under the title that says what the article is about, where it stands outside it. */
final class Lead {
  private static final Pattern NAMES =
      Pattern.compile(
          "lead|lede|standfirst|sub-?head|sub-?title|deck|excerpt|summary|intro|abstract|sapo",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 6;
  private static final double FEW_LINKS = 0.3;

  /** How far above the title the head of the article may begin. */
  private static final int STEPS = 2;

  private Lead() {}

  /**
   * Looks for it in the head of the article.
   *
   * @param parts what has been found to be the article already
   */
  static Optional<String> find(Element body, List<Element> parts) {
    Element head = body.selectFirst("h1");
    for (int step = 0; step < STEPS && head != null; step++) {
      head = head.parent();
      if (head == null || parts.stream().anyMatch(head::equals)) {
        return Optional.empty();
      }
      Optional<String> lead =
          head.select("p, h2, h3, div, span, em").stream()
              .filter(element -> NAMES.matcher(element.className()).find())
              .filter(element -> element.text().split(" ", -1).length >= FEWEST_WORDS)
              .filter(element -> Links.share(element) < FEW_LINKS)
              .filter(element -> parts.stream().noneMatch(part -> isWithin(element, part)))
              .map(Element::text)
              .findFirst();
      if (lead.isPresent()) {
        return lead;
      }
    }
    return Optional.empty();
  }

  /** Whether one of them holds the other. */
  private static boolean isWithin(Element element, Element part) {
    return element == part || element.parents().contains(part) || part.parents().contains(element);
  }
}
