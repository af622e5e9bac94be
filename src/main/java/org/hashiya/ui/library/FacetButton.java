package org.hashiya.ui.library;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hashiya.ui.text.Messages;

/** A condition that one sets or takes back, with the number of articles that it leaves. */
final class FacetButton extends ToggleButton {
  private static final double EDGES = 22;

  private final Narrowing narrowing;
  private final Messages messages;
  private final Label name = new Label();
  private final Label number = new Label();

  FacetButton(Narrowing narrowing, LibraryModel model, Messages messages) {
    this.narrowing = narrowing;
    this.messages = messages;
    name.getStyleClass().add("facet-name");
    name.setMinWidth(0);
    name.setNodeOrientation(NodeOrientation.INHERIT);
    number.getStyleClass().add("row-remark");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, number);
    row.getStyleClass().add("facet-row");
    row.prefWidthProperty().bind(widthProperty().subtract(EDGES));
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().setAll("facet");
    if (narrowing instanceof Narrowing.Reading reading) {
      setId("facet-" + reading.name().toLowerCase(Locale.ROOT));
    }
    setOnAction(_ -> model.narrow(narrowing));
  }

  void show(int count, boolean set) {
    name.setText(name());
    number.setText(Integer.toString(count));
    setSelected(set);
    setAccessibleText(name.getText() + ", " + count);
  }

  private String name() {
    return switch (narrowing) {
      case Narrowing.Reading reading -> messages.name("library.reading", reading);
      case Narrowing.Known known -> messages.name("library.share", known);
      case Narrowing.Length length -> messages.name("library.length", length);
      case Narrowing.Age age -> messages.name("library.age", age);
      case Narrowing.InFolder(_, String folder) -> folder;
      case Narrowing.Tagged(String tag) -> tag;
      case Narrowing.FromFiles() -> messages.say("library.source.files");
      case Narrowing.From(String publisher) -> publisher;
    };
  }
}
