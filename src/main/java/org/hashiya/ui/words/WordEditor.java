package org.hashiya.ui.words;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.study.SavedWord;
import org.hashiya.ui.study.LitSentence;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where one writes the English of a word and notes on it. */
final class WordEditor extends VBox {
  private final WordsModel model;
  private final Messages messages;
  private final Label word = new Label();
  private final LitSentence sentence = new LitSentence("word-sentence");
  private final TextField gloss = new TextField();
  private final TextArea notes = new TextArea();

  WordEditor(WordsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("word-editor");
    getStyleClass().add("word-editor");
    word.getStyleClass().addAll("arabic", "headword");
    word.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    gloss.setId("word-gloss");
    gloss.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    notes.setId("word-notes");
    notes.setPrefRowCount(4);
    notes.setWrapText(true);
    Button save = new Button();
    save.setId("word-save");
    save.getStyleClass().add("accent");
    save.textProperty().bind(messages.of("words.edit.save"));
    save.setOnAction(_ -> save());
    Button cancel = new Button();
    cancel.textProperty().bind(messages.of("words.edit.cancel"));
    cancel.setOnAction(_ -> model.editedProperty().set(null));
    HBox buttons = new HBox(save, cancel);
    buttons.getStyleClass().add("form-buttons");
    getChildren()
        .addAll(
            word,
            sentence.node(),
            labelled("words.column.gloss", gloss),
            gloss,
            labelled("words.edit.notes", notes),
            notes,
            buttons);
    managedProperty().bind(visibleProperty());
    model.editedProperty().subscribe(this::show);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            model.editedProperty().set(null);
            key.consume();
          } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            save();
            key.consume();
          }
        });
  }

  private Label labelled(String key, javafx.scene.Node control) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(messages.of(key));
    return label;
  }

  private void save() {
    model.edit(gloss.getText(), notes.getText());
  }

  private void show(@Nullable SavedWord edited) {
    setVisible(edited != null);
    if (edited != null) {
      word.setText(edited.word().form());
      sentence.show(edited, false);
      gloss.setText(edited.gloss());
      notes.setText(edited.notes());
      notes.requestFocus();
    }
  }
}
