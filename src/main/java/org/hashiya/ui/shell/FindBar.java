package org.hashiya.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The line in which one types what is to be found in the text. */
final class FindBar extends HBox {
  private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();

  FindBar(FindModel model, ReaderModel reader, Messages messages) {
    getStyleClass().add("find-bar");
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(visibleProperty());
    field.setId("find-field");
    field.promptTextProperty().bind(messages.of("find.prompt"));
    field.accessibleTextProperty().bind(messages.of("find.prompt"));
    field.textProperty().bindBidirectional(model.queryProperty());
    Label count = new Label();
    count.setId("find-count");
    count.getStyleClass().add("find-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> count(model, reader, messages),
                reader.foundProperty(),
                reader.currentFoundProperty(),
                model.queryProperty(),
                messages.languageProperty()));
    Button previous = Icon.on(new Button(), Feather.CHEVRON_UP, messages.of("find.previous"));
    previous.setOnAction(_ -> model.previous());
    Button next = Icon.on(new Button(), Feather.CHEVRON_DOWN, messages.of("find.next"));
    next.setOnAction(_ -> model.next());
    Button close = Icon.on(new Button(), Feather.X, messages.of("find.close"));
    close.setOnAction(_ -> model.openProperty().set(false));
    previous.setId("find-previous");
    next.setId("find-next");
    close.setId("find-close");
    getChildren().addAll(field, count, previous, next, close);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            model.previous();
            key.consume();
          } else if (key.getCode() == KeyCode.ENTER) {
            model.next();
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE) {
            model.openProperty().set(false);
            key.consume();
          }
        });
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private static String count(FindModel model, ReaderModel reader, Messages messages) {
    int found = reader.foundProperty().get().size();
    if (model.queryProperty().get().isBlank()) {
      return "";
    }
    return found == 0
        ? messages.say("find.none")
        : messages.say("find.count", reader.currentFoundProperty().get() + 1, found);
  }
}
