package org.hashiya.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;

/** Every key of the program on one page. */
final class KeysPage extends HBox {
  private record TextKey(String keys, String message) {}

  // The text's own keys; the arrows mean what they show because Arabic runs to the left.
  private static final List<TextKey> TEXT_KEYS =
      List.of(
          new TextKey("←", "keys.text.next-word"),
          new TextKey("→", "keys.text.previous-word"),
          new TextKey("↑ ↓", "keys.text.lines"),
          new TextKey("Ctrl+← →", "keys.text.sentences"),
          new TextKey("Tab, Shift+Tab", "keys.text.new-words"),
          new TextKey("Enter", "keys.text.pin"),
          new TextKey("Ctrl+C", "keys.text.copy"),
          new TextKey("Ctrl+A", "keys.text.select-all"));

  private static final List<TextKey> DESK_KEYS =
      List.of(
          new TextKey("↑ ↓", "keys.desk.sentences"),
          new TextKey("← →", "keys.desk.columns"),
          new TextKey("Space", "keys.desk.choose"),
          new TextKey("Enter", "keys.desk.link"),
          new TextKey("Delete", "keys.desk.unlink"),
          new TextKey("Ctrl+Enter", "keys.desk.edit"),
          new TextKey("F3, Shift+F3", "keys.desk.walk"),
          new TextKey("Ctrl+Z, Ctrl+Y", "keys.desk.undo"));

  private final Messages messages;

  KeysPage(Messages messages) {
    this.messages = messages;
    getStyleClass().add("keys-page");
    GridPane window = grid();
    for (Command command : Command.values()) {
      window.addRow(
          window.getRowCount(), keyLabel(command.key()), said(messages.ofName("command", command)));
    }
    VBox places =
        new VBox(column("keys.text", grid(TEXT_KEYS)), column("keys.desk", grid(DESK_KEYS)));
    places.getStyleClass().add("keys-places");
    getChildren().addAll(places, column("keys.window", window));
  }

  private GridPane grid(List<TextKey> keys) {
    GridPane grid = grid();
    keys.forEach(key -> row(grid, key.keys(), key.message()));
    return grid;
  }

  private VBox column(String key, GridPane grid) {
    Label heading = new Label();
    heading.textProperty().bind(messages.of(key));
    heading.getStyleClass().add("keys-heading");
    return new VBox(heading, grid);
  }

  private void row(GridPane grid, String keys, String message) {
    grid.addRow(grid.getRowCount(), keyLabel(keys), said(messages.of(message)));
  }

  private static Label keyLabel(String keys) {
    Label label = new Label(keys);
    label.getStyleClass().add("key");
    label.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label said(javafx.beans.value.ObservableValue<String> text) {
    Label label = new Label();
    label.textProperty().bind(text);
    return label;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints());
    return grid;
  }
}
