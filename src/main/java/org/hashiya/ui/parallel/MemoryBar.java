package org.hashiya.ui.parallel;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** How far a translation memory has been read; and what may be done with one of another article. */
final class MemoryBar extends VBox {
  MemoryBar(MemoryModel model, Messages messages) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label reading = new Label();
    reading.textProperty().bind(messages.of("desk.memory.reading"));
    Button cancel = Icon.on(new Button(), Feather.X, messages.of("desk.memory.cancel"));
    cancel.setId("desk-memory-cancel");
    cancel.setOnAction(_ -> model.cancel());
    HBox progress = line(reading, bar, cancel);
    progress.setId("desk-memory-progress");
    progress.visibleProperty().bind(model.progressProperty().lessThan(1));

    Label other = new Label();
    other.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(other, Priority.ALWAYS);
    other
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model
                        .offerProperty()
                        .get()
                        .map(own -> messages.say("desk.memory.other", own.article().title()))
                        .orElse(""),
                model.offerProperty(),
                messages.languageProperty()));
    Button open = new Button();
    open.setId("desk-memory-open");
    open.textProperty().bind(messages.of("desk.memory.open"));
    open.getStyleClass().add("accent");
    open.setOnAction(_ -> model.open());
    Button leave = new Button();
    leave.setId("desk-memory-leave");
    leave.textProperty().bind(messages.of("desk.memory.leave"));
    leave.setOnAction(_ -> model.cancel());
    HBox offer = line(other, leave, open);
    offer
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.offerProperty().get().isPresent(), model.offerProperty()));
    getChildren().addAll(progress, offer);
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("desk-memory");
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
