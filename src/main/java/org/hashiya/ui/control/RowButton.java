package org.hashiya.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A row that acts when it is clicked. A button would not let what it holds wrap to its width. */
public final class RowButton extends VBox {
  private final Runnable action;

  /**
   * @param says for a screen reader
   */
  public RowButton(String says, Runnable action, Node... content) {
    super(content);
    this.action = action;
    getStyleClass().add("row-button");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(says);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            action.run();
            key.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }
}
