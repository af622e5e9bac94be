package org.hashiya.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The end of a form: save, also by Ctrl+Enter from any of its fields, or cancel. */
public final class FormButtons extends HBox {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Button save = new Button();

  /**
   * @param form whose keys are listened to
   * @param id of the form; the buttons are {@code ID-save} and {@code ID-cancel}
   * @param saving what the button says; follows the language
   * @param cancelling likewise
   */
  public FormButtons(
      Node form,
      String id,
      ObservableValue<String> saving,
      ObservableValue<String> cancelling,
      Runnable onSave,
      Runnable onCancel) {
    save.setId(id + "-save");
    save.textProperty().bind(saving);
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> onSave.run());
    Button cancel = new Button();
    cancel.setId(id + "-cancel");
    cancel.textProperty().bind(cancelling);
    cancel.setOnAction(_ -> onCancel.run());
    getChildren().addAll(save, cancel);
    getStyleClass().add("form-buttons");
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (SAVE.match(key)) {
            onSave.run();
            key.consume();
          }
        });
  }

  /** Whether what is written can be saved. */
  public void allow(boolean whole) {
    save.setDisable(!whole);
  }
}
