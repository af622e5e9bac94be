package org.hashiya.ui.study;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/**
 * Lets one say "I know the N commonest words", with the rarest of them to judge by. The steps are
 * the lexicon's frequency classes.
 */
public final class StartList extends VBox {
  private static final int FIRST_CLASS = 4;
  private static final int LAST_CLASS = 12;
  private static final int USUAL_CLASS = 8;

  private final KnowledgeModel knowledge;
  private final Messages messages;
  private final Slider slider = new Slider(FIRST_CLASS, LAST_CLASS, USUAL_CLASS);
  private final Prose count = new Prose("start-count");
  private final FlowPane examples = new FlowPane();

  /**
   * @param say gets the frequency class down to which words are known
   */
  public StartList(KnowledgeModel knowledge, Messages messages, Consumer<Integer> say) {
    this.knowledge = knowledge;
    this.messages = messages;
    getStyleClass().add("start-list");
    Prose question = new Prose("start-question");
    Prose hint = new Prose("start-hint");
    slider.setId("start-slider");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setBlockIncrement(1);
    slider.setSnapToTicks(true);
    slider.setShowTickLabels(true);
    slider.setShowTickMarks(true);
    slider.setLabelFormatter(new Counts());
    slider.accessibleTextProperty().bind(messages.of("start.question"));
    count.setId("start-count");
    examples.setId("start-examples");
    examples.getStyleClass().add("start-examples");
    examples.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    Button known = new Button();
    known.setId("start-say");
    known.getStyleClass().add("accent");
    known.textProperty().bind(messages.of("start.say"));
    known.setOnAction(_ -> say.accept(chosen()));
    getChildren().addAll(question, slider, count, examples, hint, known);
    messages
        .languageProperty()
        .subscribe(language -> {
          question.show(messages.say("start.question"), language.orientation());
          hint.show(messages.say("start.hint"), language.orientation());
        });
    messages.languageProperty().subscribe(this::show);
    slider.valueProperty().subscribe(this::show);
    knowledge
        .bandsProperty()
        .subscribe(bands -> {
          setDisable(bands == null);
          slider.setLabelFormatter(new Counts());
          show();
        });
  }

  /** The frequency class that the slider stands at. */
  private int chosen() {
    return (int) Math.round(slider.getValue());
  }

  private void show() {
    FrequencyBands bands = knowledge.bandsProperty().get();
    if (bands == null) {
      return;
    }
    count.show(
        messages.say("start.count", bands.upTo(chosen())), messages.language().orientation());
    List<Label> labels = bands.examples(chosen()).stream().map(StartList::example).toList();
    examples.getChildren().setAll(labels);
  }

  private static Label example(String lemma) {
    Label label = new Label(lemma);
    label.getStyleClass().addAll("arabic", "start-example");
    label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    return label;
  }

  /** Says how many words there are down to a class, in place of the class. */
  private final class Counts extends StringConverter<Double> {
    @Override
    public String toString(Double frequencyClass) {
      FrequencyBands bands = knowledge.bandsProperty().get();
      return bands == null
          ? ""
          : messages.say("progress.number", bands.upTo(frequencyClass.intValue()));
    }

    @Override
    public Double fromString(String text) {
      throw new UnsupportedOperationException("nobody types here: " + text);
    }
  }
}
