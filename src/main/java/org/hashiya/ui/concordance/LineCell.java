package org.hashiya.ui.concordance;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.search.Beside;
import org.hashiya.search.Line;
import org.hashiya.ui.text.Messages;

/** A line of the concordance. */
final class LineCell extends ListCell<Integer> {
  private static final PseudoClass ENGLISH = PseudoClass.getPseudoClass("english-line");

  private final ConcordanceModel model;
  private final Messages messages;
  private final WordRow before = new WordRow(true, "concordance-before");
  private final WordRow word = new WordRow(false, "concordance-word");
  private final WordRow after = new WordRow(false, "concordance-after");
  private final Label headline = new Label();
  private final Label beside = new Label();
  private final Label title = new Label();
  private final Label publisher = new Label();
  private final Label date = new Label();
  private final LineColumns columns;

  LineCell(ConcordanceModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("concordance-line");
    beside.getStyleClass().add("concordance-beside");
    beside.setMaxWidth(Double.MAX_VALUE);
    beside.managedProperty().bind(beside.visibleProperty());
    HBox source = new HBox(title, publisher, date);
    source.getStyleClass().add("concordance-source");
    List.of(title, publisher, date).forEach(LineCell::remark);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.SOMETIMES);
    headline.getStyleClass().add("concordance-headline");
    headline.setMaxWidth(Double.MAX_VALUE);
    headline.managedProperty().bind(headline.visibleProperty());
    headline.visibleProperty().bind(beside.visibleProperty().not());
    title.visibleProperty().bind(beside.visibleProperty());
    VBox side = new VBox(beside, headline, source);
    side.setAlignment(Pos.CENTER_LEFT);
    side.getStyleClass().add("concordance-side");
    columns = new LineColumns(before, word, after, side);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
        model.goTo(getItem());
      }
    });
  }

  @Override
  protected void updateItem(Integer number, boolean empty) {
    super.updateItem(number, empty);
    if (empty || number == null) {
      setGraphic(null);
      return;
    }
    Line line = model.line(number);
    columns.setArabic(line.arabic());
    pseudoClassStateChanged(ENGLISH, !line.arabic());
    before.show(line.before(), line.arabic());
    word.show(line.word(), line.arabic());
    after.show(line.after(), line.arabic());
    showBeside(line);
    setAccessibleText(line.before() + " " + line.word() + " " + line.after());
    setGraphic(columns);
  }

  private void showBeside(Line line) {
    String text = line.beside().stream().findFirst().map(Beside::text).orElse("");
    beside.setVisible(!text.isEmpty());
    dress(beside, !line.arabic());
    // Wrapped labels of JavaFX 26 cannot take right-to-left script.
    beside.setWrapText(line.arabic());
    beside.setText(text);
    headline.setText(line.article().title());
    title.setText(text.isEmpty() ? "" : line.article().title());
    publisher.setText(line.article().source().publisher());
    date.setText(line.article().source().published().map(messages::date).orElse(""));
  }

  /** Several directions in one label would be put into one order: each part has its own. */
  private static void remark(Label label) {
    label.getStyleClass().add("row-remark");
    label.setMinWidth(USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
  }

  private static void dress(Label label, boolean arabic) {
    label.setNodeOrientation(
        arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    String style = arabic ? "arabic" : "english";
    if (!label.getStyleClass().contains(style)) {
      label.getStyleClass().removeAll("arabic", "english");
      label.getStyleClass().add(style);
    }
  }
}
