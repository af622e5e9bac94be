package org.hashiya.ui.lexicon;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.gloss.English;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A sense on the page of its entry. */
final class SenseLine extends HBox {
  private final Messages messages;

  /**
   * @param number 0 for none
   */
  SenseLine(Sense sense, int number, LexiconModel model, Messages messages) {
    this.messages = messages;
    getStyleClass().add("sense-row");
    if (number > 0) {
      Label rank = new Label(Integer.toString(number));
      rank.getStyleClass().add("sense-number");
      getChildren().add(rank);
    }
    if (!sense.preposition().isEmpty()) {
      ArabicWord preposition = new ArabicWord(model::lookUp);
      preposition.setText(sense.preposition());
      getChildren().add(preposition);
    }
    English english = new English("sense");
    english.setText(String.join(", ", sense.glosses()));
    english.setMaxWidth(USE_PREF_SIZE);
    getChildren().add(english);
    if (sense.field() != Field.GENERAL) {
      getChildren().add(tag(messages.name("margin.field", sense.field()), "field"));
    }
    if (sense.own()) {
      getChildren().add(tag(messages.say("lexicon.own"), "own-badge"));
    }
    HBox.setHgrow(english, Priority.SOMETIMES);
  }

  /** Adds what can be done with the sense. */
  void canBe(String key, Feather icon, Runnable done) {
    Button button = Icon.on(new Button(), icon, messages.of(key));
    button.getStyleClass().add("sense-action");
    button.setOnAction(_ -> done.run());
    getChildren().add(button);
  }

  private static Label tag(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("tag", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
