package org.hashiya.ui.lexicon;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.control.ArabicWord;

/** A table of forms, from right to left as Arabic grammars print it. */
final class FormsTable extends VBox {
  private final Consumer<String> lookUp;
  private final GridPane grid = new GridPane();

  FormsTable(InflectionTable table, Consumer<String> lookUp) {
    this.lookUp = lookUp;
    getStyleClass().add("forms");
    grid.getStyleClass().add("forms-grid");
    grid.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    if (!table.title().isEmpty()) {
      getChildren().add(label(table.title(), "forms-title"));
    }
    getChildren().add(grid);
    for (int c = 0; c < table.columns().size(); c++) {
      add(label(table.columns().get(c), "forms-heading"), c + 2, 0, false);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      row(table.rows().get(r), r + 1);
    }
  }

  private void row(InflectionTable.Row row, int at) {
    boolean first = !row.group().isEmpty();
    add(label(row.group(), "forms-heading"), 0, at, first);
    Label name = label(row.name(), row.arabicName() ? "arabic" : "forms-heading");
    if (row.arabicName()) {
      name.getStyleClass().add("forms-pronoun");
    }
    add(name, 1, at, first);
    for (int c = 0; c < row.cells().size(); c++) {
      add(cell(row.cells().get(c)), c + 2, at, first);
    }
  }

  private void add(Node node, int column, int row, boolean firstOfGroup) {
    HBox cell = new HBox(node);
    cell.getStyleClass().add("forms-cell");
    if (firstOfGroup) {
      cell.getStyleClass().add("forms-first");
    }
    grid.add(cell, column, row);
  }

  private Node cell(List<String> forms) {
    VBox words = new VBox();
    for (String form : forms) {
      ArabicWord word = new ArabicWord(lookUp);
      word.setText(form);
      // A hundred stops for the Tab key between here and the rest of the page would be too many.
      word.setFocusTraversable(false);
      words.getChildren().add(word);
    }
    return words;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
