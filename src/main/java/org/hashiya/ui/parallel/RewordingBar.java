package org.hashiya.ui.parallel;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;

/** Where sentences of a version are worded otherwise; there only while some are. */
final class RewordingBar extends VBox {
  private static final int ROWS = 3;

  private final Rewording model;
  private final TextArea text = new TextArea();

  /**
   * @param done is called when nothing is worded any longer
   */
  RewordingBar(Rewording model, Messages messages, Runnable done) {
    this.model = model;
    setId("desk-edit-bar");
    getStyleClass().add("desk-edit-bar");
    text.setId("desk-edit-text");
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    text.accessibleTextProperty().bind(messages.of("desk.edit.tip"));
    Label hint = new Label();
    hint.getStyleClass().add("desk-hint");
    hint.textProperty().bind(messages.of("desk.edit.hint"));
    hint.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cancel = button("desk-edit-cancel", messages, "desk.edit.cancel", model::leave);
    Button accept = button("desk-edit-accept", messages, "desk.edit.accept", this::accept);
    accept.getStyleClass().add("accent");
    HBox line = new HBox(hint, gap, cancel, accept);
    line.getStyleClass().add("desk-edit-line");
    getChildren().addAll(text, line);
    visibleProperty().bind(model.draftProperty().isNotNull());
    managedProperty().bind(visibleProperty());
    model
        .draftProperty()
        .addListener((_, _, draft) -> {
          if (draft == null) {
            done.run();
          } else {
            text.setText(draft.text());
            text.requestFocus();
            text.end();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private static Button button(String id, Messages messages, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.textProperty().bind(messages.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void accept() {
    model.accept(text.getText());
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      accept();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
      key.consume();
    }
  }
}
