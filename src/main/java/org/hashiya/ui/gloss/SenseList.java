package org.hashiya.ui.gloss;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.text.Messages;

/** The senses of a word, the one that fits first. */
final class SenseList extends VBox {
  private final Pool<Row> rows;

  SenseList(Messages messages, Consumer<String> lookUp) {
    rows = new Pool<>(getChildren(), () -> new Row(messages, lookUp));
    setId("margin-senses");
    getStyleClass().add("senses");
  }

  void show(List<Sense> senses) {
    rows.begin();
    int rank = 0;
    for (Sense sense : senses) {
      rows.next().show(sense, ++rank, senses.size() > 1);
    }
    rows.end();
  }

  private static final class Row extends HBox {
    private final Messages messages;
    private final Label number = new Label();
    private final ArabicWord preposition;
    private final English english = new English("sense");
    private final Label field = new Label();
    private final Label own = new Label();

    Row(Messages messages, Consumer<String> lookUp) {
      this.messages = messages;
      preposition = new ArabicWord(lookUp);
      getStyleClass().add("sense-row");
      number.getStyleClass().add("sense-number");
      field.getStyleClass().addAll("tag", "field");
      own.getStyleClass().addAll("tag", "own-badge");
      HBox.setHgrow(english, Priority.ALWAYS);
      getChildren().addAll(number, preposition, english, field, own);
      getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    }

    void show(Sense sense, int rank, boolean numbered) {
      number.setVisible(numbered);
      number.setText(Integer.toString(rank));
      preposition.setVisible(!sense.preposition().isEmpty());
      preposition.setText(sense.preposition());
      english.setText(String.join(", ", sense.glosses()));
      own.setVisible(sense.own());
      own.setText(sense.own() ? messages.say("lexicon.own") : "");
      field.setVisible(sense.field() != Field.GENERAL);
      if (field.isVisible()) {
        field.setText(messages.name("margin.field", sense.field()));
      }
    }
  }
}
