package org.hashiya.ui.parallel;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Columns of one width, as high as the highest needs for that width. */
final class EqualColumns extends Pane {
  private static final double GAP = 14;

  EqualColumns(List<? extends Node> columns) {
    getChildren().addAll(columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width);
    double highest = 0;
    for (Node node : getChildren()) {
      highest = Math.max(highest, node.prefHeight(column));
    }
    Insets in = getInsets();
    return in.getTop() + highest + in.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double column = column(getWidth());
    double x = in.getLeft();
    for (Node node : getChildren()) {
      node.resizeRelocate(x, in.getTop(), column, getHeight() - in.getTop() - in.getBottom());
      x += column + GAP;
    }
  }

  private double column(double width) {
    Insets in = getInsets();
    int count = Math.max(1, getChildren().size());
    return Math.max(0, (width - in.getLeft() - in.getRight() - GAP * (count - 1)) / count);
  }
}
