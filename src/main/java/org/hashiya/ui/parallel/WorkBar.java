package org.hashiya.ui.parallel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** How far a long version has been aligned. */
final class WorkBar extends HBox {
  WorkBar(DeskWork work, Messages messages) {
    setId("desk-work");
    getStyleClass().add("desk-memory");
    Label aligning = new Label();
    aligning.textProperty().bind(messages.of("desk.aligning"));
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(work.shareProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    setHgrow(bar, Priority.ALWAYS);
    Button cancel = Icon.on(new Button(), Feather.X, messages.of("desk.aligning.cancel"));
    cancel.setId("desk-work-cancel");
    cancel.setOnAction(_ -> work.cancel());
    getChildren().addAll(aligning, bar, cancel);
    visibleProperty().bind(work.shareProperty().lessThan(1));
    managedProperty().bind(visibleProperty());
  }
}
