package org.hashiya.ui.parallel;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hashiya.parallel.compare.Rendering;
import org.hashiya.ui.control.ArabicWord;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lemma that was pointed at last, and how each version puts it in the whole article. */
final class ComparisonStrip extends FlowPane {
  private static final int MOST = 5;

  private final DeskModel model;
  private final Messages messages;
  private final Consumer<String> survey;

  /**
   * @param survey looks for a lemma everywhere
   */
  ComparisonStrip(DeskModel model, Messages messages, Consumer<String> survey) {
    this.model = model;
    this.messages = messages;
    this.survey = survey;
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
    ArabicWord lemma = new ArabicWord(survey);
    lemma.setText(comparison.lemma());
    lemma.getStyleClass().add("desk-lemma");
    getChildren().add(lemma);
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

  private void add(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    getChildren().add(label);
  }
}
