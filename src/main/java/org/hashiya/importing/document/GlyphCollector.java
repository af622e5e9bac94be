package org.hashiya.importing.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hashiya.importing.FileContent;
import org.hashiya.importing.Reason;

/**
 * Hands out the glyphs of each page in the order in which they are drawn. PDFBox makes text of them
 * by itself, but word by word, so that numbers and Latin names in Arabic lines change places.
 */
final class GlyphCollector extends PDFTextStripper {
  private final Consumer<List<PdfGlyph>> pages;
  private long letters;

  /**
   * @param pages gets the glyphs that stand upright on each page in turn
   */
  GlyphCollector(Consumer<List<PdfGlyph>> pages) {
    this.pages = pages;
    setShouldSeparateByBeads(false);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> all = new ArrayList<>();
    charactersByArticle.forEach(all::addAll);
    double upright = direction(all);
    List<PdfGlyph> glyphs = new ArrayList<>(all.size());
    for (TextPosition position : all) {
      if (position.getDir() == upright && !position.getUnicode().isEmpty()) {
        glyphs.add(
            new PdfGlyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.abs(position.getFontSizeInPt())));
      }
    }
    letters += glyphs.size();
    if (letters > FileContent.LIMIT / Character.BYTES) {
      throw new RefusedException(new Reason.TooLarge(letters, FileContent.LIMIT));
    }
    pages.accept(glyphs);
  }

  /** The direction of most of the page's text: what is turned otherwise is a stamp or an axis. */
  private static double direction(List<TextPosition> all) {
    Map<Float, Integer> counts = new HashMap<>();
    all.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
