package org.hashiya.ui.gloss;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The whole glossary of an article, with its orders and its filter. */
final class GlossaryView extends VBox {
  private final GlossaryModel model;
  private final Messages messages;
  private final ListView<GlossaryItem> list = new ListView<>();

  GlossaryView(GlossaryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("glossary");
    VBox controls = new VBox(orders(), filter());
    controls.getStyleClass().add("glossary-controls");
    getChildren().addAll(controls, list());
    model.presentProperty().subscribe(this::select);
    messages.languageProperty().subscribe(() -> list.refresh());
  }

  private Segments orders() {
    Segments orders = new Segments();
    orders.setId("glossary-orders");
    for (GlossaryOrder order : GlossaryOrder.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("glossary-order-" + order.name().toLowerCase(Locale.ROOT));
      button.textProperty().bind(messages.ofName("glossary.order", order));
      button.setSelected(order == model.orderProperty().get());
      button.setOnAction(_ -> {
        // One of them is always on: a second click must not leave none.
        button.setSelected(true);
        model.orderProperty().set(order);
      });
      orders.getButtons().add(button);
    }
    return orders;
  }

  private CustomTextField filter() {
    CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    field.setId("glossary-filter");
    field.promptTextProperty().bind(messages.of("glossary.filter"));
    field.accessibleTextProperty().bind(messages.of("glossary.filter"));
    field.textProperty().bindBidirectional(model.filterProperty());
    return field;
  }

  private ListView<GlossaryItem> list() {
    list.setId("glossary-list");
    list.setItems(model.items());
    // In another order the same row has another number, which a list does not follow.
    model.items().addListener((ListChangeListener<GlossaryItem>) _ -> reselect());
    list.setCellFactory(_ -> new GlossaryCell(messages, model));
    Label nothing = new Label();
    nothing.textProperty().bind(messages.of("glossary.nothing"));
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> model.point(list.isFocused() ? item : null));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          GlossaryItem item = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && item != null) {
            model.visit(item);
            key.consume();
          }
        });
    return list;
  }

  private void reselect() {
    list.getSelectionModel().clearSelection();
    select(model.presentProperty().get());
  }

  private void select(@Nullable GlossaryItem item) {
    if (item != null) {
      list.getSelectionModel().select(item);
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }
  }
}
