package org.hashiya.ui.concordance;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.hashiya.search.Lines;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lines under the names of their columns, each of which sorts. */
final class LineList extends BorderPane {
  private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
  private static final double ROW_HEIGHT = 58;

  /** The room that the scroll bar takes from the rows. */
  private static final Insets BESIDE_SCROLL_BAR = new Insets(0, 14, 0, 0);

  private static final Insets MIRRORED = new Insets(0, 0, 0, 14);

  private final ConcordanceModel model;
  private final Messages messages;
  private final ListView<Integer> list = new ListView<>();
  private final LineColumns names;

  LineList(ConcordanceModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("concordance-lines");
    names =
        new LineColumns(
            name(LineOrder.BEFORE_1, "concordance.column.before"),
            name(LineOrder.WORD, "concordance.column.word"),
            name(LineOrder.AFTER_1, "concordance.column.after"),
            new HBox(
                name(LineOrder.BESIDE, "concordance.column.beside"),
                name(LineOrder.ARTICLE, "concordance.column.article")));
    names.getStyleClass().add("concordance-names");
    setTop(names);
    setCenter(list());
    model.linesProperty().subscribe(this::show);
    messages
        .languageProperty()
        .subscribe(language -> {
          names.setPadding(
              language.orientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
                  ? MIRRORED
                  : BESIDE_SCROLL_BAR);
          list.refresh();
        });
  }

  /** Puts the keyboard on the lines; false where there is none. */
  boolean focus() {
    if (list.getItems().isEmpty()) {
      return false;
    }
    list.requestFocus();
    list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    return true;
  }

  private Node name(LineOrder order, String key) {
    Button button = new Button();
    button.setId("concordance-by-" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.getStyleClass().add("concordance-name");
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.say(key)
                        + (model.orderProperty().get() != order
                            ? ""
                            : model.descendingProperty().get() ? " ↑" : " ↓"),
                messages.languageProperty(),
                model.orderProperty(),
                model.descendingProperty()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    model
        .orderProperty()
        .subscribe(now -> button.pseudoClassStateChanged(SORTED, now == order));
    button.setOnAction(_ -> model.sortBy(order));
    return button;
  }

  private ListView<Integer> list() {
    list.setId("concordance-lines");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(_ -> new LineCell(model, messages));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          Integer number = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && number != null) {
            model.goTo(number);
            key.consume();
          }
        });
    Label nothing = new Label();
    nothing.getStyleClass().add("concordance-nothing");
    nothing.setWrapText(true);
    nothing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> FindingsWords.placeholder(model.findingsProperty().get(), messages),
                model.findingsProperty(),
                messages.languageProperty()));
    list.setPlaceholder(nothing);
    return list;
  }

  private void show(@Nullable Lines lines) {
    list.setItems(new LineNumbers(lines == null ? 0 : lines.size()));
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    names.setVisible(lines != null && lines.size() > 0);
    names.setArabic(lines == null || lines.size() == 0 || model.line(0).arabic());
  }
}
