package org.hashiya.ui.gloss;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/** A label of English or romanised text: it reads left to right in a mirrored window too. */
public final class English extends Label {
  public English(String styleClass) {
    getStyleClass().addAll("english", styleClass);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
  }
}
