package org.hashiya.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hashiya.article.Block;
import org.hashiya.importing.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** The text of a part of a page, line by line, as a browser would break it. */
final class PageLines implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr", "img", "picture", "source");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final String SENTENCE_ENDS = ".!?؟:…";
  private static final Evaluator BOLD =
      Selector.evaluatorOf("p > strong, p > b, p > span > strong, p > span > b");
  private static final int LONGEST_HEADING = 12;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private int heading;
  private int title;
  private int row;

  private PageLines() {}

  static List<Line> of(Element part) {
    PageLines lines = new PageLines();
    part.traverse(lines);
    lines.endLine();
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode piece -> append(piece.getWholeText());
      case Element element when row > 0 -> separateCells(element);
      case Element element when element.nameIs("tr") -> {
        endLine();
        row++;
      }
      case Element element when element.nameIs("br") -> lineBreak();
      case Element element when isBlock(element) -> {
        endLine();
        heading += isHeading(element) ? 1 : 0;
        title += element.nameIs("h1") ? 1 : 0;
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.nameIs("tr") && row > 0) {
      row--;
      endLine();
    } else if (row == 0 && isBlock(element)) {
      endLine();
      heading -= isHeading(element) ? 1 : 0;
      title -= element.nameIs("h1") ? 1 : 0;
    }
  }

  private void separateCells(Element element) {
    if ((element.nameIs("td") || element.nameIs("th")) && !text.toString().isBlank()) {
      text.append(" · ");
    } else if (isBlock(element) || element.nameIs("br")) {
      text.append(' ');
    }
  }

  private void append(String piece) {
    if (!piece.isBlank()) {
      breaks = 0;
    }
    text.append(piece);
  }

  /** One break may stand for a space, after a sentence or doubled it ends a paragraph. */
  private void lineBreak() {
    breaks++;
    String before = text.toString().strip();
    boolean ends =
        !before.isEmpty() && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (breaks > 1 || ends) {
      endLine();
    } else {
      text.append(' ');
    }
  }

  private void endLine() {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    text.setLength(0);
    breaks = 0;
    if (!line.isEmpty()) {
      lines.add(new Line(kind(), line));
    }
  }

  private Block.Kind kind() {
    if (title > 0) {
      return Block.Kind.TITLE;
    }
    return heading > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName()) && !element.nameIs("br");
  }

  private static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName()) || isBoldLine(element);
  }

  /** Many an editor writes headings as short paragraphs in bold type. */
  private static boolean isBoldLine(Element element) {
    if (!element.nameIs("p")) {
      return false;
    }
    String whole = element.text().strip();
    if (whole.isEmpty()
        || whole.split(" ", -1).length > LONGEST_HEADING
        || SENTENCE_ENDS.indexOf(whole.charAt(whole.length() - 1)) >= 0) {
      return false;
    }
    String bold = element.select(BOLD).stream().map(Element::text).collect(Collectors.joining(" "));
    return bold.strip().equals(whole);
  }
}
