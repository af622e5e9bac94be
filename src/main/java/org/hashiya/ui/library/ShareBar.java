package org.hashiya.ui.library;

import javafx.scene.layout.Region;

/** A thin bar, filled from where its line begins. */
final class ShareBar extends Region {
  private static final double WIDTH = 96;
  private static final double HEIGHT = 4;

  private final Region filled = new Region();
  private double share;

  ShareBar() {
    getStyleClass().add("share-bar");
    filled.getStyleClass().add("share-filled");
    getChildren().add(filled);
    setPrefSize(WIDTH, HEIGHT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /**
   * @param part 0 to 1
   */
  void show(double part) {
    share = part;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
  }
}
