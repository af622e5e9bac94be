package org.hashiya.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dresses buttons with an icon, a tooltip and the same words for a screen reader. */
public final class Icon {
  private static final Duration TOOLTIP_DELAY = Duration.millis(500);

  private Icon() {}

  /**
   * Puts an icon on a button.
   *
   * @param says what the button does, with its key; follows the language
   */
  public static <B extends ButtonBase> B on(B button, Feather icon, ObservableValue<String> says) {
    button.setGraphic(FontIcon.of(icon));
    button.getStyleClass().add("icon-button");
    return named(button, says);
  }

  /** Gives a button its tooltip and its words for a screen reader. */
  public static <B extends ButtonBase> B named(B button, ObservableValue<String> says) {
    button.accessibleTextProperty().bind(says);
    button.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> explain(button, says));
    return button;
  }

  // A tooltip is a window: two dozen of them would hold up the first frame.
  private static void explain(ButtonBase button, ObservableValue<String> says) {
    if (button.getTooltip() == null) {
      Tooltip tooltip = new Tooltip();
      tooltip.setShowDelay(TOOLTIP_DELAY);
      tooltip.textProperty().bind(says);
      button.setTooltip(tooltip);
    }
  }
}
