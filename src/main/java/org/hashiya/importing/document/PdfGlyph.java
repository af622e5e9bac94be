package org.hashiya.importing.document;

/**
 * A glyph on a page.
 *
 * @param text the letters that it shows, in logical order; more than one for a ligature or a letter
 *     with its marks
 * @param x its left edge, in points from the left of the page
 * @param y its baseline, in points from the top
 * @param width in points; 0 for most marks
 * @param size of the type, in points
 */
record PdfGlyph(String text, double x, double y, double width, double size) {
  double right() {
    return x + width;
  }

  double middle() {
    return x + width / 2;
  }

  boolean isMark() {
    return !text.isEmpty() && text.codePoints().allMatch(PdfGlyph::isMark);
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
