package org.hashiya.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.settings.WindowBounds;

/** Where a window stands: as the person left it, as long as that is on a screen. */
final class StageBounds {
  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 420;

  private final Stage stage;
  private final Settings settings;

  StageBounds(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /**
   * Places the window before it is shown.
   *
   * @param width where nothing is remembered and the screen is wide enough
   * @param height likewise
   */
  void place(double width, double height) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    WindowBounds bounds = settings.boundsProperty().get();
    if (bounds != null && isOnScreen(bounds)) {
      stage.setX(bounds.x());
      stage.setY(bounds.y());
      stage.setWidth(bounds.width());
      stage.setHeight(bounds.height());
    } else {
      Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(width, screen.getWidth()));
      stage.setHeight(Math.min(height, screen.getHeight()));
    }
  }

  /** Remembers from now on where the window is put. */
  void follow() {
    for (var side :
        List.of(
            stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
      side.addListener(_ -> remember());
    }
  }

  private void remember() {
    if (!stage.isFullScreen()
        && !stage.isMaximized()
        && !stage.isIconified()
        && stage.getWidth() >= stage.getMinWidth()
        && stage.getHeight() >= stage.getMinHeight()) {
      settings
          .boundsProperty()
          .set(new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  // The screen that it stood on may be gone.
  private static boolean isOnScreen(WindowBounds bounds) {
    return javafx.stage.Screen.getScreens().stream()
        .anyMatch(screen ->
            screen.getVisualBounds().contains(bounds.x() + bounds.width() / 2, bounds.y() + 20));
  }
}
