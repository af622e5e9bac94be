package org.hashiya.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading that unfolds; what lies under it is made only when it is open. */
public final class Disclosure extends VBox {
  private final ToggleButton heading = new ToggleButton();
  private final VBox body = new VBox();
  private final Supplier<List<? extends Node>> contents;

  /**
   * @param contents makes the nodes under the heading
   */
  public Disclosure(String id, Supplier<List<? extends Node>> contents) {
    this.contents = contents;
    Region chevron = new Region();
    chevron.getStyleClass().add("chevron");
    heading.setId(id);
    heading.setGraphic(chevron);
    heading.setContentDisplay(ContentDisplay.LEFT);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.getStyleClass().setAll("disclosure-heading");
    body.getStyleClass().add("disclosure-body");
    body.managedProperty().bind(body.visibleProperty());
    managedProperty().bind(visibleProperty());
    getStyleClass().add("disclosure");
    getChildren().addAll(heading, body);
    heading.selectedProperty().subscribe(this::refill);
    refill();
  }

  /** The heading: give it its text here. */
  public ToggleButton heading() {
    return heading;
  }

  /** Makes the contents anew if they are to be seen. */
  public void refill() {
    boolean open = heading.isSelected();
    body.setVisible(open);
    body.getChildren().setAll(open ? contents.get() : List.of());
  }
}
