package org.hashiya.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.hashiya.article.Block;
import org.hashiya.importing.Line;

/** Gathers the paragraphs of a Word document while its XML goes by. */
final class WordText implements Xml.Visitor {
  /**
   * What is not read: text that was moved away, what old programs are shown in place of a drawing,
   * and properties, whose tab stops are no tabs.
   */
  private static final Set<String> PASSED_OVER = Set.of("moveFrom", "Fallback", "tabs", "sectPr");

  private final WordStyles styles;
  private final List<Line> lines = new ArrayList<>();
  private final List<Paragraph> open = new ArrayList<>();
  private final List<StringJoiner> rows = new ArrayList<>();
  private int passedOver;
  private boolean inText;

  /** A paragraph that is being read; one may stand in a text box inside another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
  }

  WordText(WordStyles styles) {
    this.styles = styles;
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  public void start(String name, Xml.Attributes attributes) {
    if (passedOver > 0 || PASSED_OVER.contains(name)) {
      passedOver++;
      return;
    }
    switch (name) {
      case "p" -> open.add(new Paragraph());
      case "pStyle" -> {
        if (!open.isEmpty()) {
          open.getLast().kind = styles.kind(attributes.get("val"));
        }
      }
      case "tr" -> rows.add(new StringJoiner(" · "));
      case "t" -> inText = true;
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("-");
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText && passedOver == 0) {
      append(text);
    }
  }

  @Override
  public void end(String name) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "p" -> close();
      case "tr" -> lines.add(Line.paragraph(rows.removeLast().toString()));
      default -> {}
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.removeLast();
    String text = paragraph.text.toString().strip();
    if (text.isEmpty()) {
      return;
    }
    if (rows.isEmpty()) {
      lines.add(new Line(paragraph.kind, text));
    } else {
      rows.getLast().add(text);
    }
  }

  private void append(String text) {
    if (!open.isEmpty()) {
      open.getLast().text.append(text);
    }
  }
}
