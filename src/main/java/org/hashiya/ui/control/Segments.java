package org.hashiya.ui.control;

import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** Buttons in a row of which one is on. */
public final class Segments extends SegmentedButton {
  public Segments(ToggleButton... buttons) {
    super(buttons);
  }

  /** None: its look is the theme's, and reading another sheet takes time. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }
}
