package org.hashiya.importing.document;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.Line;

/** Joins the lines of a PDF's pages to title, headings and paragraphs. */
final class PdfParagraphs {
  /** So much larger than the text is the type of a heading. */
  private static final double LARGER = 1.12;

  /** In parts of the usual distance between lines: what is farther apart is apart. */
  private static final double CLOSE = 1.4;

  /** In parts of the column: the last line of a paragraph may be so much shorter than others. */
  private static final double SHORT = 0.28;

  /** As much shorter is the last line of a paragraph if it ends a sentence too. */
  private static final double SHORTISH = 0.06;

  private static final String SENTENCE_ENDS = ".!?؟:…»\")";

  private final double body;
  private final double leading;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private double openSize;

  private PdfParagraphs(double body, double leading) {
    this.body = body;
    this.leading = leading;
  }

  static Draft draft(List<List<PdfLine>> pages, Source source) {
    double body = bodySize(pages);
    PdfParagraphs paragraphs = new PdfParagraphs(body, leading(pages, body));
    PdfLine previous = null;
    Column before = Column.EMPTY;
    for (List<PdfLine> page : pages) {
      boolean samePage = false;
      for (PdfLine line : page) {
        Column column = Column.around(line, page, body);
        if (previous == null || !paragraphs.continues(previous, before, line, column, samePage)) {
          paragraphs.begin(line);
        }
        paragraphs.append(line.text());
        previous = line;
        before = column;
        samePage = true;
      }
    }
    paragraphs.end();
    return paragraphs.draft(source);
  }

  private Draft draft(Source source) {
    if (lines.stream().allMatch(line -> line.kind() == Block.Kind.PARAGRAPH)) {
      return Draft.ofParagraphs(lines.stream().map(Line::text).toList(), source);
    }
    return new Draft(lines, source);
  }

  /** The edges of the column that a line stands in. */
  private record Column(double left, double right) {
    static final Column EMPTY = new Column(0, 0);

    static Column around(PdfLine line, List<PdfLine> page, double body) {
      double left = line.left();
      double right = line.right();
      for (PdfLine other : page) {
        if (line.sharesColumnWith(other) && other.size() < LARGER * body) {
          left = Math.min(left, other.left());
          right = Math.max(right, other.right());
        }
      }
      return new Column(left, right);
    }

    /** How much of the column stays empty at the end of a line, as a share of it. */
    double emptyAfter(PdfLine line) {
      double empty = isArabic(line) ? line.left() - left : right - line.right();
      return empty / Math.max(1, right - left);
    }

    /** How far a line begins inside the column, in points. */
    double indent(PdfLine line) {
      return isArabic(line) ? right - line.right() : line.left() - left;
    }

    private static boolean isArabic(PdfLine line) {
      return line.text().codePoints().anyMatch(c -> c >= 0x0600 && c < 0x0700);
    }
  }

  private boolean continues(
      PdfLine previous, Column before, PdfLine line, Column column, boolean samePage) {
    if (isLarge(line) || isLarge(previous)) {
      return samePage
          && Math.abs(line.size() - openSize) < 1
          && line.baseline() - previous.baseline() < 2 * line.size();
    }
    double down = line.baseline() - previous.baseline();
    boolean next = samePage && down > 0 && line.sharesColumnWith(previous);
    if (next && down > CLOSE * leading) {
      return false;
    }
    boolean ends = SENTENCE_ENDS.indexOf(previous.text().charAt(previous.text().length() - 1)) >= 0;
    double empty = before.emptyAfter(previous);
    if (empty > SHORT || (ends && empty > SHORTISH)) {
      return false;
    }
    boolean indented =
        column.indent(line) > body && column.indent(line) > before.indent(previous) + body / 2;
    return !indented && (next || !ends);
  }

  private boolean isLarge(PdfLine line) {
    return line.size() >= LARGER * body;
  }

  private void begin(PdfLine line) {
    end();
    openSize = line.size();
    Block.Kind large = lines.isEmpty() ? Block.Kind.TITLE : Block.Kind.HEADING;
    kind = isLarge(line) ? large : Block.Kind.PARAGRAPH;
  }

  private void append(String text) {
    if (!open.isEmpty()) {
      open.append(' ');
    }
    open.append(text);
  }

  private void end() {
    if (!open.isEmpty()) {
      lines.add(new Line(kind, open.toString()));
      open.setLength(0);
    }
  }

  /** The size that most letters have. */
  private static double bodySize(List<List<PdfLine>> pages) {
    List<PdfLine> bySize =
        pages.stream()
            .flatMap(List::stream)
            .sorted((a, b) -> Double.compare(a.size(), b.size()))
            .toList();
    long letters = bySize.stream().mapToLong(line -> line.text().length()).sum();
    long seen = 0;
    for (PdfLine line : bySize) {
      seen += line.text().length();
      if (2 * seen >= letters) {
        return line.size();
      }
    }
    return 0;
  }

  /** The usual distance between the baselines of two lines. */
  private static double leading(List<List<PdfLine>> pages, double body) {
    List<Double> distances = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        double distance = page.get(i).baseline() - page.get(i - 1).baseline();
        if (distance > 0 && page.get(i).sharesColumnWith(page.get(i - 1))) {
          distances.add(distance);
        }
      }
    }
    distances.sort(Double::compare);
    return distances.isEmpty() ? 1.5 * body : distances.get(distances.size() / 3);
  }
}
