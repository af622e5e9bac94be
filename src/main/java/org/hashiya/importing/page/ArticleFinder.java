package org.hashiya.importing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the part of a page that is its article, by the method that Arc90 published as Readability:
 * every paragraph speaks for the elements around it, the louder the longer it is and the more
 * commas it has; links speak against them.
 */
final class ArticleFinder {
  /** In characters: shorter lines are labels. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** In characters: a line by itself that is a paragraph for certain. */
  private static final int LONG_PARAGRAPH = 80;

  private static final double CHARACTERS_PER_POINT = 100;
  private static final double MOST_POINTS = 3;

  /** How much of its points a paragraph gives to its parent, and to those above that. */
  private static final double[] SHARES = {1, 0.5, 0.34, 0.25, 0.2};

  private static final double CALLED_AN_ARTICLE = 25;

  /** So much of the winner's points a neighbour needs to be of the same article. */
  private static final double NEIGHBOUR = 0.2;

  private static final double MOST_LINKS = 0.5;

  private static final Pattern ARTICLE_NAMES =
      Pattern.compile(
          "article|body|content|entry|hentry|main|news|post|story|text|details",
          Pattern.CASE_INSENSITIVE);

  private static final String PARAGRAPHS = "p, td, pre, blockquote, li, div, section, span, font";
  private static final Set<String> ROOMY = Set.of("li", "td");
  private static final Set<String> PROSE = Set.of("p", "pre", "blockquote", "li", "td");
  private static final Set<String> WORDS = Set.of("a", "b", "strong", "em", "i", "font", "bdi");
  private static final Evaluator BLOCKS = Selector.evaluatorOf("p, div, section, li, td");
  private static final Evaluator ARTICLE =
      Selector.evaluatorOf("article, main, [itemprop=articleBody]");

  private final Element body;
  private final Map<Element, Double> points = new HashMap<>();

  private ArticleFinder(Element body) {
    this.body = body;
  }

  /**
   * Finds the article.
   *
   * @param body without clutter
   * @return the elements that make it, in order; empty if the page has no paragraphs
   */
  static List<Element> find(Element body) {
    return new ArticleFinder(body).find();
  }

  private List<Element> find() {
    body.select(PARAGRAPHS).forEach(this::letSpeak);
    Element winner = null;
    double most = 0;
    for (Map.Entry<Element, Double> candidate : points.entrySet()) {
      double total = total(candidate.getKey());
      // Of two that are equal, the inner one: it has less around the article.
      if (total > most
          || (total == most && winner != null && isInside(candidate.getKey(), winner))) {
        winner = candidate.getKey();
        most = total;
      }
    }
    return winner == null ? List.of() : withNeighbours(widened(winner), most);
  }

  private void letSpeak(Element paragraph) {
    String text = ownParagraph(paragraph);
    if (text.length() < SHORTEST_PARAGRAPH) {
      return;
    }
    double own =
        1
            + text.chars().filter(c -> c == '،' || c == ',').count()
            + Math.min(MOST_POINTS, text.length() / CHARACTERS_PER_POINT);
    own *= 1 - Links.share(paragraph);
    Element around = paragraph.nameIs("p") ? paragraph.parent() : paragraph;
    for (double share : SHARES) {
      if (around == null || around == body.parent()) {
        return;
      }
      points.merge(around, own * share, Double::sum);
      around = around.parent();
    }
  }

  /** The text that stands in an element itself or in words of it, not in paragraphs of its own. */
  private static String ownParagraph(Element element) {
    String name = element.normalName();
    if (PROSE.contains(name)
        // An item and a cell are blocks themselves, so is a paragraph.
        && element.select(BLOCKS).size() <= (ROOMY.contains(name) || name.equals("p") ? 1 : 0)) {
      return element.text();
    }
    StringBuilder own = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own.append(text.text());
      } else if (child instanceof Element inside && WORDS.contains(inside.normalName())) {
        own.append(inside.text());
      }
    }
    return element.ownText().isBlank() ? "" : own.toString().strip();
  }

  private double total(Element element) {
    boolean named =
        ARTICLE_NAMES.matcher(element.className() + " " + element.id()).find()
            || element.is(ARTICLE);
    double total = points.getOrDefault(element, 0.0) + (named ? CALLED_AN_ARTICLE : 0);
    return total * (1 - Links.share(element));
  }

  private static boolean isInside(Element inner, Element outer) {
    return inner.parents().contains(outer);
  }

  /**
   * An element that calls itself the article, with little more than the winner, has its lead too.
   */
  private static Element widened(Element winner) {
    for (Element around : winner.parents()) {
      if (around.is("article, [itemprop=articleBody]")) {
        boolean little = around.text().length() < 1.5 * winner.text().length();
        return little && around.select("article").size() == 1 ? around : winner;
      }
    }
    return winner;
  }

  private List<Element> withNeighbours(Element winner, double most) {
    Element around = winner.parent();
    if (around == null || winner == body || winner.nameIs("article")) {
      return List.of(winner);
    }
    List<Element> parts = new ArrayList<>();
    for (Element neighbour : around.children()) {
      if (neighbour == winner || belongs(neighbour, winner, most)) {
        parts.add(neighbour);
      }
    }
    return parts;
  }

  private boolean belongs(Element neighbour, Element winner, double most) {
    if (Links.share(neighbour) > MOST_LINKS / 2) {
      return false;
    }
    if (neighbour.nameIs("p") && neighbour.text().length() > LONG_PARAGRAPH) {
      return true;
    }
    boolean alike =
        !winner.className().isBlank() && winner.className().equals(neighbour.className());
    double bonus = alike ? NEIGHBOUR * most : 0;
    return points.getOrDefault(neighbour, 0.0) + bonus > Math.max(10, NEIGHBOUR * most);
  }
}
