package org.hashiya.ui.concordance;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.search.Group;
import org.hashiya.ui.text.Messages;

/** The groups of the lines, each with how many there are; choosing one shows only its lines. */
final class GroupList extends ListView<Group> {
  GroupList(ConcordanceModel model, Messages messages) {
    setId("concordance-groups");
    getStyleClass().add("concordance-groups");
    managedProperty().bind(visibleProperty());
    setCellFactory(_ -> new Cell(model, messages));
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, chosen) -> model.groupProperty().set(Optional.ofNullable(chosen)));
    model
        .findingsProperty()
        .subscribe(findings -> {
          List<Group> groups =
              findings instanceof Findings.Found found ? found.groups() : List.of();
          setItems(FXCollections.observableList(groups));
          setVisible(!groups.isEmpty());
        });
  }

  private static final class Cell extends ListCell<Group> {
    private final ConcordanceModel model;
    private final Messages messages;
    private final Label label = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(label, count);

    Cell(ConcordanceModel model, Messages messages) {
      this.model = model;
      this.messages = messages;
      label.getStyleClass().add("arabic");
      label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinWidth(0);
      HBox.setHgrow(label, Priority.ALWAYS);
      count.getStyleClass().add("count");
      count.setMinWidth(Label.USE_PREF_SIZE);
      row.getStyleClass().add("detail-row");
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
      super.updateItem(group, empty);
      if (empty || group == null) {
        setGraphic(null);
        return;
      }
      String text = model.label(group);
      label.setText(text.isEmpty() ? messages.say("concordance.group.none") : text);
      count.setText(Integer.toString(group.size()));
      setAccessibleText(label.getText() + " " + count.getText());
      setGraphic(row);
    }
  }
}
