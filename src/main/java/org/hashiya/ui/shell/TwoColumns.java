package org.hashiya.ui.shell;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.MasterDetailPane;
import org.hashiya.ui.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Margin and text side by side; the margin keeps its width in pixels and can be hidden. */
final class TwoColumns extends MasterDetailPane {
  private final Settings settings;
  private final Region margin;
  private boolean placing;

  TwoColumns(Node text, Region margin, Settings settings) {
    // Left is where lines begin: in a mirrored window the margin stands at the right.
    super(Side.LEFT, text, margin, settings.marginShownProperty().get());
    this.settings = settings;
    this.margin = margin;
    setId("columns");
    setAnimated(false);
    settings.marginShownProperty().subscribe(this::showMargin);
    dividerPositionProperty().subscribe(this::dragged);
    widthProperty().subscribe(this::place);
  }

  private void showMargin(boolean shown) {
    setShowDetailNode(shown);
    place();
  }

  private void place() {
    if (getWidth() > 0) {
      placing = true;
      setDividerPosition(Math.min(0.6, settings.marginWidthProperty().get() / getWidth()));
      placing = false;
    }
  }

  private void dragged(Number position) {
    // A window that is made narrower squeezes the margin for a while, which is nobody's choice.
    if (!placing && margin.getScene() != null && isPressedInside()) {
      settings.setMarginWidth(position.doubleValue() * getWidth());
    }
  }

  private boolean isPressedInside() {
    return lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
  }

  /** None: its look is the theme's, and reading another sheet takes time. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }
}
