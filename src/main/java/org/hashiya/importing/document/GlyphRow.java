package org.hashiya.importing.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs that stand side by side on one baseline. */
final class GlyphRow {
  /** In parts of the size of type: how far a superscript or a mark leaves the baseline. */
  private static final double STRAY = 0.4;

  /** In parts of the size of type: what is farther apart belongs to different columns. */
  private static final double WIDEST_SPACE = 2.5;

  /** In parts of the size of type: letters of one word never stand so far apart. */
  private static final double NARROWEST_SPACE = 0.13;

  /** In rows: how far back a number is drawn after the words around it. */
  private static final int MEMORY = 6;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final double baseline;
  private double left = Double.MAX_VALUE;
  private double right;
  private double size;

  private GlyphRow(PdfGlyph first) {
    baseline = first.y();
    add(first);
  }

  /** Puts the glyphs of a page into rows, in the order in which the rows are begun. */
  static List<GlyphRow> of(List<PdfGlyph> glyphs) {
    List<GlyphRow> rows = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      GlyphRow row = null;
      for (int i = rows.size() - 1; row == null && i >= Math.max(0, rows.size() - MEMORY); i--) {
        row = rows.get(i).takes(glyph) ? rows.get(i) : null;
      }
      if (row != null) {
        row.add(glyph);
      } else if (!glyph.text().isBlank()) {
        rows.add(new GlyphRow(glyph));
      }
    }
    return rows;
  }

  double baseline() {
    return baseline;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double size() {
    return size;
  }

  /** What one sees from left to right, with spaces where there is room between glyphs. */
  String visual() {
    StringBuilder text = new StringBuilder();
    double end = Double.NaN;
    for (Cluster cluster : clusters()) {
      if (!Double.isNaN(end) && cluster.base.x() - end > NARROWEST_SPACE * size) {
        text.append(' ');
      }
      text.append(VisualOrder.visual(cluster.text.toString()));
      end = Math.max(Double.isNaN(end) ? cluster.base.right() : end, cluster.base.right());
    }
    return text.toString();
  }

  private boolean takes(PdfGlyph glyph) {
    double unit = Math.max(size, glyph.size());
    return Math.abs(glyph.y() - baseline) <= STRAY * unit
        && glyph.x() - right <= WIDEST_SPACE * unit
        && left - glyph.right() <= WIDEST_SPACE * unit;
  }

  private void add(PdfGlyph glyph) {
    glyphs.add(glyph);
    // A space at the margin does not make the line longer.
    if (!glyph.text().isBlank()) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
    }
  }

  /** A letter and the marks over and under it. */
  private static final class Cluster {
    private final PdfGlyph base;
    private final StringBuilder text;

    Cluster(PdfGlyph base) {
      this.base = base;
      text = new StringBuilder(base.text());
    }

    /** How far a mark stands outside the letter; 0 above or below it. */
    double distance(PdfGlyph mark) {
      double at = mark.middle();
      return at < base.x() ? base.x() - at : Math.max(0, at - base.right());
    }
  }

  /** From left to right; each mark with the letter that it stands over. */
  private List<Cluster> clusters() {
    List<Cluster> clusters =
        glyphs.stream()
            .filter(glyph -> !glyph.isMark())
            .sorted(Comparator.comparingDouble(PdfGlyph::middle))
            .map(Cluster::new)
            .toList();
    glyphs.stream()
        .filter(PdfGlyph::isMark)
        .forEach(mark ->
            clusters.stream()
                .filter(cluster -> !cluster.base.text().isBlank())
                .min(Comparator.comparingDouble(cluster -> cluster.distance(mark)))
                .ifPresent(cluster -> cluster.text.append(mark.text())));
    return clusters;
  }
}
