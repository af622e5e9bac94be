package org.hashiya.ui.concordance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hashiya.search.Beside;
import org.hashiya.search.Line;
import org.hashiya.ui.text.Messages;

/** A line of the concordance. */
final class LineCell extends ListCell<Integer> {
  private static final PseudoClass ENGLISH = PseudoClass.getPseudoClass("english-line");

  private final ConcordanceModel model;
  private final Messages messages;
  private final Label before = context("concordance-before");
  private final Label word = new Label();
  private final Label after = context("concordance-after");
  private final Label beside = new Label();
  private final Label source = new Label();
  private final LineColumns columns;

  LineCell(ConcordanceModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("concordance-line");
    word.getStyleClass().add("concordance-word");
    word.setAlignment(Pos.CENTER);
    // As it is the end that touches the word, the beginning may go.
    before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    before.setAlignment(Pos.CENTER_RIGHT);
    after.setAlignment(Pos.CENTER_LEFT);
    beside.getStyleClass().add("concordance-beside");
    beside.setMaxWidth(Double.MAX_VALUE);
    beside.managedProperty().bind(beside.visibleProperty());
    source.getStyleClass().add("row-remark");
    source.setMaxWidth(Double.MAX_VALUE);
    source.setMinHeight(Label.USE_PREF_SIZE);
    VBox side = new VBox(beside, source);
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

  private static Label context(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
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
    for (Label label : List.of(before, word, after)) {
      dress(label, line.arabic());
    }
    before.setText(line.before());
    word.setText(line.word());
    after.setText(line.after());
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
    String where =
        Stream.of(
                line.article().title(),
                line.article().source().publisher(),
                line.article().source().published().map(messages::date).orElse(""))
            .filter(part -> !part.isEmpty())
            .map(part -> "\u2068" + part + "\u2069")
            .collect(Collectors.joining(" · "));
    source.setText(where);
    source.setNodeOrientation(messages.language().orientation());
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
