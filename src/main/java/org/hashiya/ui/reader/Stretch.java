package org.hashiya.ui.reader;

/** A horizontal interval on a line, in pixels from the left edge of the column. */
record Stretch(double left, double right) {
  double width() {
    return right - left;
  }

  double middle() {
    return (left + right) / 2;
  }
}
