package org.hashiya.ui.control;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** An Arabic word in a line of any direction; a click or Enter looks it up. */
public final class ArabicWord extends Label {
  /**
   * @param lookUp gets the word as it is shown
   */
  public ArabicWord(Consumer<String> lookUp) {
    getStyleClass().addAll("arabic", "arabic-word");
    // The node isolates its text: its neighbours in the line cannot reorder it.
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setFocusTraversable(true);
    setMinWidth(USE_PREF_SIZE);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        lookUp.accept(getText());
        click.consume();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            lookUp.accept(getText());
            key.consume();
          }
        });
  }
}
