package org.hashiya.ui.reader;

/**
 * A line in view.
 *
 * @param block that it belongs to; negative for the source line
 * @param y of its top, from the top of the page's view
 */
record VisibleLine(
    int item, int line, int block, double y, PlacedLine placed, RankStyle style, LineNode node) {
  double bottom() {
    return y + style.lineHeight();
  }

  TextMeasure letters() {
    return style.setting().letters();
  }

  VisibleLine at(double newY) {
    return new VisibleLine(item, line, block, newY, placed, style, node);
  }
}
