package org.hashiya.ui.parallel;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/** A cell as high as what it shows needs for the width of its list, which words may wrap to. */
class FittingCell<T> extends ListCell<T> {
  FittingCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    double whole = width > 0 ? width : getListView().getWidth();
    double inner = whole - snappedLeftInset() - snappedRightInset();
    return graphic == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + graphic.prefHeight(inner) + snappedBottomInset();
  }

  /** A row is never lower than its words need. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
