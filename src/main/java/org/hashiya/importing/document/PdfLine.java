package org.hashiya.importing.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line on a page.
 *
 * @param text in logical order
 * @param left its left edge, in points from the left of the page
 * @param right its right edge
 * @param baseline in points from the top of the page
 * @param size of its largest type, in points
 */
record PdfLine(String text, double left, double right, double baseline, double size) {
  /** The lines of a page, in the order in which they are drawn. */
  static List<PdfLine> linesOf(List<PdfGlyph> glyphs) {
    List<GlyphRow> rows = GlyphRow.of(glyphs);
    List<String> texts = VisualOrder.logical(rows.stream().map(GlyphRow::visual).toList());
    List<PdfLine> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      GlyphRow row = rows.get(i);
      String text = texts.get(i).strip();
      if (!text.isEmpty()) {
        lines.add(new PdfLine(text, row.left(), row.right(), row.baseline(), row.size()));
      }
    }
    return lines;
  }

  /** Whether it stands above or below the other rather than beside it. */
  boolean sharesColumnWith(PdfLine other) {
    return Math.min(right, other.right) > Math.max(left, other.left);
  }
}
