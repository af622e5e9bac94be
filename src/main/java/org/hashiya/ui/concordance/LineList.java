package org.hashiya.ui.concordance;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.search.Lines;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lines under the names of their columns, each of which sorts. */
final class LineList extends BorderPane {
  private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
  private static final double ROW_HEIGHT = 58;

  private final ConcordanceModel model;
  private final Messages messages;
  private final ListView<Integer> list = new ListView<>();
  private final LineColumns names;
  private String query = "";

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
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox head = new HBox(names, scrollBarSpace());
    head.getStyleClass().add("concordance-names");
    setTop(head);
    setCenter(list());
    model.linesProperty().subscribe(this::show);
    messages.languageProperty().subscribe(() -> list.refresh());
  }

  /** As wide as the scroll bar of the rows, so that the names stand over their columns. */
  private Region scrollBarSpace() {
    Region space = new Region();
    list.skinProperty()
        .addListener(_ -> {
          if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            space
                .prefWidthProperty()
                .bind(Bindings.when(bar.visibleProperty()).then(bar.widthProperty()).otherwise(0));
          }
        });
    space.setMinWidth(USE_PREF_SIZE);
    return space;
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
    model.orderProperty().subscribe(now -> button.pseudoClassStateChanged(SORTED, now == order));
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
    list.setPlaceholder(placeholder());
    return list;
  }

  private Node placeholder() {
    Prose why = new Prose("concordance-nothing");
    QueryHelp help = new QueryHelp(messages);
    VBox placeholder = new VBox(why, help);
    placeholder.setAlignment(Pos.CENTER);
    placeholder.getStyleClass().add("concordance-placeholder");
    Runnable say =
        () ->
            why.show(
                FindingsWords.placeholder(model.findingsProperty().get(), messages),
                messages.language().orientation());
    model.findingsProperty().subscribe(_ -> say.run());
    messages.languageProperty().subscribe(say);
    why.setId("concordance-why");
    why.setAlignment(Pos.CENTER);
    return placeholder;
  }

  private void show(@Nullable Lines lines) {
    int selected = list.getSelectionModel().getSelectedIndex();
    boolean isSameQuery = model.queryProperty().get().equals(query);
    query = model.queryProperty().get();
    list.setItems(new LineNumbers(lines == null ? 0 : lines.size()));
    list.getSelectionModel().clearSelection();
    if (isSameQuery && selected >= 0 && selected < list.getItems().size()) {
      // The index has grown meanwhile; whoever goes through the lines goes on.
      list.getSelectionModel().select(selected);
    } else {
      list.scrollTo(0);
    }
    names.setVisible(lines != null && lines.size() > 0);
    names.setArabic(lines == null || lines.size() == 0 || model.line(0).arabic());
  }
}
