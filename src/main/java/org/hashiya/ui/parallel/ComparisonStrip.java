package org.hashiya.ui.parallel;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hashiya.parallel.compare.Rendering;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lemma that was pointed at last, and how each version puts it in the whole article. */
final class ComparisonStrip extends FlowPane {
  private static final int MOST = 5;

  private final DeskModel model;
  private final Messages messages;

  ComparisonStrip(DeskModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("desk-comparison");
    getStyleClass().add("desk-comparison");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    model.comparisonProperty().subscribe(this::show);
    managedProperty().bind(visibleProperty());
  }

  private void show(@Nullable Comparison comparison) {
    getChildren().clear();
    setVisible(comparison != null);
    if (comparison == null) {
      return;
    }
    Label lemma = add(comparison.lemma(), "desk-lemma");
    lemma.getStyleClass().add("arabic");
    for (int c = 0; c < comparison.versions().size(); c++) {
      add(model.columnsProperty().get().get(c).name(), "desk-name");
      comparison.versions().get(c).stream().limit(MOST).forEach(this::add);
    }
  }

  private void add(Rendering rendering) {
    String count = Integer.toString(rendering.count());
    if (rendering.isFound()) {
      add(messages.say("desk.rendering", rendering.wording(), count), "desk-rendering");
    } else {
      add(messages.say("desk.rendering.unknown", count), "desk-mark");
    }
  }

  private Label add(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    getChildren().add(label);
    return label;
  }
}
