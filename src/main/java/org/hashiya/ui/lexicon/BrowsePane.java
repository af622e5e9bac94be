package org.hashiya.ui.lexicon;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.lexicon.Headword;
import org.hashiya.lexicon.LexiconIndex;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Leafing and searching: a field, the letters, and the list. */
final class BrowsePane extends VBox {
  /** How much of what stands before the present word is to be seen. */
  private static final int LINES_ABOVE = 4;

  private final LexiconModel model;
  private final Messages messages;
  private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
  private final FlowPane letters = new FlowPane();
  private final ListView<Headword> list = new ListView<>();

  BrowsePane(LexiconModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("glossary", "lexicon-browse");
    letters.getStyleClass().add("letters");
    letters.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    letters.managedProperty().bind(letters.visibleProperty());
    VBox controls = new VBox(field(), orders(), letters);
    controls.getStyleClass().add("glossary-controls");
    getChildren().addAll(controls, list());
    model.leavesProperty().subscribe(this::show);
    model.shownProperty().subscribe(this::select);
    messages.languageProperty().subscribe(() -> list.refresh());
  }

  void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  private CustomTextField field() {
    field.setId("lexicon-search");
    field.promptTextProperty().bind(messages.of("lexicon.search"));
    field.accessibleTextProperty().bind(messages.of("lexicon.search"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return field;
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        list.getItems().stream().filter(BrowsePane::leads).findFirst().ifPresent(model::show);
        key.consume();
      }
      case DOWN -> {
        list.requestFocus();
        list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        key.consume();
      }
      case ESCAPE -> {
        if (!field.getText().isEmpty()) {
          field.clear();
          key.consume();
        }
      }
      default -> {}
    }
  }

  private static boolean leads(Headword headword) {
    return headword instanceof Headword.Word || headword instanceof Headword.Phrase;
  }

  private Segments orders() {
    Segments orders = new Segments();
    orders.managedProperty().bind(orders.visibleProperty());
    orders.visibleProperty().bind(model.queryProperty().isEmpty());
    for (LexiconOrder order : LexiconOrder.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("lexicon-order-" + order.name().toLowerCase(Locale.ROOT));
      button.textProperty().bind(messages.ofName("lexicon.order", order));
      model.orderProperty().subscribe(now -> button.setSelected(now == order));
      button.setOnAction(_ -> {
        // One of them is always on: a second click must not leave none.
        button.setSelected(true);
        model.orderProperty().set(order);
      });
      orders.getButtons().add(button);
    }
    return orders;
  }

  private ListView<Headword> list() {
    list.setId("lexicon-list");
    list.setCellFactory(_ -> new HeadwordCell(messages, model));
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing
        .textProperty()
        .bind(
            model
                .readyProperty()
                .flatMap(ready ->
                    ready ? messages.of("lexicon.nothing") : messages.of("lexicon.loading")));
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          Headword item = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && item != null) {
            model.show(item);
            key.consume();
          }
        });
    return list;
  }

  private void show(LexiconIndex.Leaves leaves) {
    list.setItems(FXCollections.observableList(leaves.headwords()));
    letters.setVisible(!leaves.letters().isEmpty());
    List<Button> buttons = leaves.letters().stream().map(this::letter).toList();
    letters.getChildren().setAll(buttons);
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    select(model.shownProperty().get());
  }

  private Button letter(LexiconIndex.LetterMark mark) {
    Button button = new Button(mark.letter());
    button.getStyleClass().setAll("letter", "arabic");
    button.setAccessibleText(mark.letter());
    button.setOnAction(_ -> {
      list.scrollTo(mark.position());
      list.getSelectionModel().clearAndSelect(mark.position());
    });
    return button;
  }

  private void select(@Nullable Headword headword) {
    int at = headword == null ? -1 : list.getItems().indexOf(headword);
    if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - LINES_ABOVE));
    }
  }
}
