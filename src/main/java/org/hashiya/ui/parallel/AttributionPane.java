package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.parallel.compare.Attribution.Said;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.parallel.AttributionRow.InVersion;
import org.hashiya.ui.parallel.AttributionRow.Rendered;
import org.hashiya.ui.parallel.AttributionRow.Tally;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Who said it, and how: the verbs of attribution with their renderings, to walk through. */
final class AttributionPane extends VBox {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final AttributionModel model;
  private final Messages messages;

  AttributionPane(AttributionModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("desk-attribution");
    getStyleClass().addAll("desk-aside", "desk-attribution");
    AsideList<AttributionRow> list =
        new AsideList<>(
            "desk-attribution-list",
            "desk.attribution.none",
            messages,
            model.rowsProperty(),
            model::go);
    list.setCellFactory(_ -> new Cell());
    Label title = new Label();
    title.textProperty().bind(messages.of("desk.attribution.title"));
    title.getStyleClass().add("desk-aside-title");
    HBox head = new HBox(title);
    head.getStyleClass().add("desk-aside-head");
    getChildren().addAll(head, list);
  }

  /** A verb, or a place of one. */
  private final class Cell extends FittingCell<AttributionRow> {
    @Override
    protected void updateItem(@Nullable AttributionRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(GROUP, row instanceof AttributionRow.Verb && !empty);
      if (row == null || empty) {
        setGraphic(null);
      } else {
        setGraphic(
            switch (row) {
              case AttributionRow.Verb verb -> verb(verb);
              case AttributionRow.Place place -> place(place);
            });
      }
    }
  }

  private Node verb(AttributionRow.Verb verb) {
    Label lemma = new Label(verb.lemma());
    lemma.getStyleClass().addAll("arabic", "desk-lemma");
    Label count = new Label(messages.say("desk.attribution.count", verb.count()));
    count.getStyleClass().add("desk-mark");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    Label stance = new Label(messages.name("desk.stance", verb.stance()));
    stance.getStyleClass().add("tag");
    HBox line = new HBox(lemma, count, stance);
    line.getStyleClass().add("desk-attribution-verb");
    VBox box = new VBox(line);
    verb.tallies().forEach(tally -> box.getChildren().add(tally(tally)));
    box.getStyleClass().add("desk-walk-cell");
    return box;
  }

  private FlowPane tally(Tally tally) {
    FlowPane line = line(tally.version());
    if (tally.renderings().isEmpty()) {
      line.getChildren().add(mark("desk.attribution.absent"));
    }
    for (Rendered rendered : tally.renderings()) {
      String wording =
          rendered.wording().isEmpty()
              ? messages.say("desk.attribution.missing")
              : rendered.wording();
      String text = messages.say("desk.rendering", wording, Integer.toString(rendered.count()));
      line.getChildren().add(chip(text, rendered.wording().isEmpty(), rendered.shifted()));
    }
    return line;
  }

  private Node place(AttributionRow.Place place) {
    Prose arabic = new Prose("desk-walk-text");
    arabic.begin(NodeOrientation.RIGHT_TO_LEFT);
    arabic.add(place.before(), "prose-word", "arabic");
    arabic.add(place.verb(), "prose-word", "arabic", "desk-attribution-word");
    arabic.add(place.after(), "prose-word", "arabic");
    arabic.end();
    VBox box = new VBox(arabic);
    List<String> versions = model.versions();
    for (int c = 0; c < place.renderings().size(); c++) {
      FlowPane line = line(versions.get(c));
      line.getChildren().add(rendering(place.renderings().get(c)));
      box.getChildren().add(line);
    }
    box.getStyleClass().add("desk-walk-cell");
    return box;
  }

  private Label rendering(Optional<InVersion> rendering) {
    if (rendering.isEmpty()) {
      return mark("desk.attribution.absent");
    }
    Optional<Said> said = rendering.get().said();
    return said.isPresent()
        ? chip(said.get().wording(), false, rendering.get().shifted())
        : chip(messages.say("desk.attribution.missing"), true, false);
  }

  private static FlowPane line(String version) {
    Label name = new Label(version);
    name.getStyleClass().add("desk-mark");
    FlowPane line = new FlowPane(name);
    line.getStyleClass().add("desk-variations");
    line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return line;
  }

  private Label mark(String key) {
    Label label = new Label(messages.say(key));
    label.getStyleClass().add("desk-mark");
    return label;
  }

  private static Label chip(String text, boolean missing, boolean shifted) {
    Label label = new Label(text);
    label.getStyleClass().add(missing ? "desk-omission" : "desk-rendering");
    if (shifted) {
      label.getStyleClass().add("desk-shifted");
    }
    return label;
  }
}
