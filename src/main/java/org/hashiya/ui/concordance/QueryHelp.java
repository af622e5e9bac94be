package org.hashiya.ui.concordance;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.hashiya.ui.text.Messages;

/** What can be written in a query: examples, and what each of them finds. */
final class QueryHelp extends GridPane {
  private final Messages messages;

  QueryHelp(Messages messages) {
    this.messages = messages;
    getStyleClass().add("concordance-help");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    messages.languageProperty().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    int row = 0;
    for (String line : messages.say("concordance.help").split("\n", -1)) {
      String[] parts = line.split("\t", 2);
      Label example = new Label(parts[0].strip());
      example.getStyleClass().addAll("arabic", "concordance-example");
      // A query is read as it is typed: in the direction of its first letter.
      boolean arabic = isArabic(parts[0]);
      example.setNodeOrientation(
          arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      Label meaning = new Label(parts.length > 1 ? parts[1].strip() : "");
      meaning.getStyleClass().add("concordance-meaning");
      addRow(row++, example, meaning);
    }
  }

  private static boolean isArabic(String text) {
    return text.chars()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
