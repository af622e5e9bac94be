package org.hashiya.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.hashiya.ui.study.Done;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Says for a while what was done to words, and offers to undo it. */
final class UndoBar extends HBox {
  private static final Duration PATIENCE = Duration.seconds(10);

  private final Messages messages;
  private final Label text = new Label();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  UndoBar(StudyModel study, Messages messages) {
    this.messages = messages;
    setId("undo-bar");
    getStyleClass().add("undo-bar");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    setVisible(false);
    text.setId("undo-text");
    Button undo = new Button();
    undo.setId("undo");
    undo.textProperty().bind(messages.of("undo"));
    undo.setOnAction(_ -> study.undo());
    getChildren().addAll(text, undo);
    patience.setOnFinished(_ -> setVisible(false));
    study.doneProperty().subscribe(this::tell);
  }

  private void tell(@Nullable Done done) {
    String said = done == null ? "" : say(done);
    text.setText(said);
    setVisible(!said.isEmpty());
    patience.playFromStart();
  }

  private String say(Done done) {
    return switch (done) {
      // The margin and the text show it; the key that undoes it is known.
      case Done.Said() -> "";
      case Done.SaidOfMany(int count) -> messages.say("undo.said", count);
      case Done.Saved(String lemma, boolean again) ->
          messages.say(again ? "undo.saved-again" : "undo.saved", lemma);
      case Done.Deleted(int count) -> messages.say("undo.deleted", count);
    };
  }
}
