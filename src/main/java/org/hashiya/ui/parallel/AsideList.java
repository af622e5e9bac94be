package org.hashiya.ui.parallel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;

/** The list of a pane beside the texts: says so where it is empty, follows language and width. */
final class AsideList<R> extends ListView<R> {
  /**
   * @param none key of what it says where it is empty
   * @param chosen gets the row that is chosen
   */
  AsideList(
      String id,
      String none,
      Messages messages,
      ObservableValue<List<R>> rows,
      Consumer<R> chosen) {
    setId(id);
    Label nothing = new Label();
    nothing.textProperty().bind(messages.of(none));
    nothing.getStyleClass().add("desk-placeholder");
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    // It keeps the heights that its rows had at another width.
    widthProperty().addListener(_ -> refresh());
    VBox.setVgrow(this, Priority.ALWAYS);
    rows.subscribe(now -> {
      if (!getItems().equals(now)) { // found again, they keep what is selected
        getItems().setAll(now);
      }
    });
    messages.languageProperty().subscribe(this::refresh);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            chosen.accept(row);
          }
        });
  }
}
