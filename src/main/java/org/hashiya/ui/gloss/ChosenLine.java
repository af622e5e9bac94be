package org.hashiya.ui.gloss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Says that a word is read as the person has chosen, and takes that back. */
final class ChosenLine extends HBox {
  ChosenLine(Runnable takeBack, Messages messages) {
    Label says = new Label();
    says.textProperty().bind(messages.of("margin.chosen"));
    Button undo = new Button();
    undo.setId("margin-take-back");
    undo.textProperty().bind(messages.of("margin.chosen.undo"));
    Icon.on(undo, Feather.CORNER_UP_LEFT, messages.of("margin.chosen.undo.tip"));
    undo.setOnAction(_ -> takeBack.run());
    setId("margin-chosen");
    getStyleClass().add("chosen-line");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(says, undo);
  }

  void show(boolean chosen) {
    setVisible(chosen);
  }
}
