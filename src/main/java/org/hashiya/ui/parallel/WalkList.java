package org.hashiya.ui.parallel;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The numbers and names that do not match, to walk through with the arrow keys. */
final class WalkList extends ListView<Walk> {
  private final DeskModel model;
  private final Messages messages;

  /**
   * @param go brings a place before the eyes
   */
  WalkList(DeskModel model, Messages messages, Consumer<Walk> go) {
    this.model = model;
    this.messages = messages;
    setId("desk-walk");
    getStyleClass().add("desk-walk");
    Label nothing = new Label();
    nothing.textProperty().bind(messages.of("desk.walk.none"));
    nothing.getStyleClass().add("desk-placeholder");
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    setCellFactory(_ -> new Cell());
    model.columnsProperty().subscribe(columns -> getItems().setAll(Walk.through(columns)));
    messages.languageProperty().subscribe(this::refresh);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(place -> {
          if (place != null) {
            go.accept(place);
          }
        });
  }

  /** What does not match, and in which version. */
  private final class Cell extends ListCell<Walk> {
    private final Label text = new Label();
    private final Label kind = new Label();
    private final HBox line = new HBox(text);
    private final VBox box = new VBox(line, kind);

    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      kind.getStyleClass().add("desk-mark");
      kind.setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Walk place, boolean empty) {
      super.updateItem(place, empty);
      if (place == null || empty) {
        setGraphic(null);
        return;
      }
      boolean arabic = place.mismatch().isArabic();
      text.setText(place.mismatch().text());
      text.getStyleClass().setAll("label", arabic ? "arabic" : "desk-walk-english");
      text.setNodeOrientation(
          arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      kind.setText(
          messages.say(
              Messages.key("desk.mismatch", place.mismatch().kind()),
              model.columnsProperty().get().get(place.column()).name()));
      setGraphic(box);
    }
  }
}
