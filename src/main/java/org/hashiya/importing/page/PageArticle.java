package org.hashiya.importing.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.importing.Line;
import org.hashiya.importing.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes an article of a page. */
public final class PageArticle {
  /** What has fewer words is a label, not an article. */
  private static final int FEWEST_WORDS = 25;

  /** A page with less of its text in links is a text and not a list of headlines. */
  private static final double FEW_LINKS = 0.35;

  private PageArticle() {}

  /**
   * Finds the article in a page.
   *
   * @param charset the name of the encoding that the server gave; empty if it gave none
   * @param source where the page is from; what the page says of itself is added
   */
  public static ImportResult of(byte[] page, String charset, Source source) {
    Optional<String> text = PageEncoding.decode(page, charset);
    if (text.isEmpty()) {
      return new Unreadable(new Reason.Binary());
    }
    Document document = Jsoup.parse(text.get(), source.address().map(URI::toString).orElse(""));
    PageFacts facts = PageFacts.of(document);
    Source origin = facts.source(source);
    List<Line> lines = lines(document.body());
    if (2 * words(lines) < words(facts.body())) {
      // The page is filled by a script, but has the text for machines.
      return titled(
          facts.title(), Draft.ofParagraphs(facts.body().lines().toList(), origin).lines(), origin);
    }
    return words(lines) == 0
        ? new Unreadable(new Reason.NotAnArticle())
        : titled(facts.title(), lines, origin);
  }

  private static ImportResult titled(String title, List<Line> lines, Source source) {
    List<Line> all = new ArrayList<>();
    if (!title.isBlank()) {
      all.add(Line.title(title));
    }
    for (Line line : lines) {
      boolean repeated =
          line.kind() != Block.Kind.PARAGRAPH && PageTitle.repeats(line.text(), title);
      if (!repeated) {
        all.add(line);
      }
    }
    return new Draft(withoutLooseHeadings(all), source).finish();
  }

  private static List<Line> lines(Element body) {
    boolean isText = Links.share(body) < FEW_LINKS;
    Clutter.remove(body);
    List<Element> parts = ArticleFinder.find(body);
    Links.remove(parts);
    List<Line> found = new ArrayList<>();
    Lead.find(body, parts).map(Line::paragraph).ifPresent(found::add);
    parts.forEach(part -> found.addAll(PageLines.of(part)));
    if (words(found) >= FEWEST_WORDS && isMostlyText(parts)) {
      return found;
    }
    // A page that somebody wrote by hand, with three sentences on it.
    return isText ? PageLines.of(body) : List.of();
  }

  private static boolean isMostlyText(List<Element> parts) {
    return parts.stream().mapToDouble(Links::share).average().orElse(1) < FEW_LINKS;
  }

  /** A heading under which nothing is left was one of what was taken out. */
  private static List<Line> withoutLooseHeadings(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines);
    while (kept.size() > 1 && kept.getLast().kind() == Block.Kind.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  private static int words(List<Line> lines) {
    return lines.stream().mapToInt(line -> words(line.text())).sum();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
