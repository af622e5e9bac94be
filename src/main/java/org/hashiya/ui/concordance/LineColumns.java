package org.hashiya.ui.concordance;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places what stands before, the word, what stands after, and what stands beside. A line is read in
 * its own direction, whatever that of the window: before an Arabic word is on its right. The word
 * is in the same place in every row.
 */
final class LineColumns extends Region {
  private static final double GAP = 10;
  private static final double SIDE_GAP = 24;
  private static final double SIDE_SHARE = 0.32;

  /** A longer one leaves too little of what stands around it. */
  private static final double WIDEST_WORD = 0.5;

  private final Node before;
  private final Node word;
  private final Node after;
  private final Node side;
  private boolean arabic = true;

  LineColumns(Node before, Node word, Node after, Node side) {
    this.before = before;
    this.word = word;
    this.after = after;
    this.side = side;
    // Places below are those on the screen.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().addAll(before, word, after, side);
  }

  /** Turns the row into the direction of its line. */
  void setArabic(boolean isArabic) {
    if (arabic != isArabic) {
      arabic = isArabic;
      requestLayout();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - x - snappedRightInset();
    double height = getHeight() - y - snappedBottomInset();
    double sideWidth = Math.floor(width * SIDE_SHARE);
    double lineWidth = width - sideWidth - SIDE_GAP;
    double lineX = arabic ? x + sideWidth + SIDE_GAP : x;
    double wordWidth = Math.ceil(Math.min(word.prefWidth(-1), lineWidth * WIDEST_WORD));
    double wordX = Math.floor(lineX + (lineWidth - wordWidth) / 2);
    double leftWidth = Math.max(0, wordX - GAP - lineX);
    double rightX = wordX + wordWidth + GAP;
    double rightWidth = Math.max(0, lineX + lineWidth - rightX);
    word.resizeRelocate(wordX, y, wordWidth, height);
    (arabic ? after : before).resizeRelocate(lineX, y, leftWidth, height);
    (arabic ? before : after).resizeRelocate(rightX, y, rightWidth, height);
    side.resizeRelocate(arabic ? x : lineX + lineWidth + SIDE_GAP, y, sideWidth, height);
  }
}
