package org.hashiya.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.importing.web.WebAddress;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line in which one types the address of an article on the web. */
final class LinkBar extends HBox {
  private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
  private final Consumer<String> open;
  private final Runnable closed;

  /**
   * @param open gets what is typed
   * @param closed runs when the line goes away
   */
  LinkBar(Messages messages, Consumer<String> open, Runnable closed) {
    this.open = open;
    this.closed = closed;
    setId("link-bar");
    getStyleClass().addAll("find-bar", "link-bar");
    managedProperty().bind(visibleProperty());
    Label label = new Label();
    label.textProperty().bind(messages.of("link.label"));
    field.setId("link-field");
    // Addresses are Latin, and run from the left in every language.
    field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    field.promptTextProperty().bind(messages.of("link.prompt"));
    field.accessibleTextProperty().bind(messages.of("link.label"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button go = Icon.on(new Button(), Feather.ARROW_DOWN_CIRCLE, messages.of("link.open"));
    go.setId("link-open");
    go.textProperty().bind(messages.of("link.open"));
    go.setOnAction(_ -> go());
    Button close = Icon.on(new Button(), Feather.X, messages.of("find.close"));
    close.setId("link-close");
    close.setOnAction(_ -> close());
    getChildren().addAll(label, field, go, close);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
          } else if (key.getCode() == KeyCode.ENTER) {
            go();
            key.consume();
          }
        });
  }

  /**
   * Shows the line.
   *
   * @param clipboard stands in it already if it is an address
   */
  void show(@Nullable String clipboard) {
    setVisible(true);
    field.setText(clipboard != null && WebAddress.isLikely(clipboard) ? clipboard.strip() : "");
    field.requestFocus();
    field.selectAll();
  }

  private void go() {
    if (!field.getText().isBlank()) {
      String typed = field.getText();
      close();
      open.accept(typed);
    }
  }

  private void close() {
    setVisible(false);
    closed.run();
  }
}
