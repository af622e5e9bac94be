package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.parallel.compare.Mismatch;
import org.hashiya.parallel.compare.Stretch;
import org.hashiya.ui.text.Messages;

/**
 * The wordings of one sentence under each other: what one version puts otherwise, has elsewhere or
 * alone, and under each what it leaves out of the article.
 */
final class WordingPane extends VBox {
  private static final PseudoClass TWIN = PseudoClass.getPseudoClass("twin");

  /** What stands beside the words of a line: the name of the version and the margins. */
  private static final double BESIDE = 220;

  private final WordingModel model;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final DoubleBinding says = lines.widthProperty().subtract(BESIDE);
  private final List<ChunkLabel> chunks = new ArrayList<>();

  WordingPane(WordingModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("desk-wording");
    getStyleClass().add("desk-wording");
    lines.getStyleClass().add("desk-wording-lines");
    lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("desk-wording-scroll");
    scroll.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(legend(), scroll);
    model.wordingsProperty().subscribe(this::show);
    messages.languageProperty().addListener(_ -> show(model.wordingsProperty().get()));
  }

  private HBox legend() {
    HBox legend = new HBox();
    legend.getStyleClass().add("desk-legend");
    for (Stretch.Kind kind : Stretch.Kind.values()) {
      if (kind != Stretch.Kind.PLAIN) {
        Label sample = new Label();
        sample.textProperty().bind(messages.ofName("desk.stretch", kind));
        sample.getStyleClass().addAll("desk-chunk", style(kind));
        legend.getChildren().add(sample);
      }
    }
    Label leftOut = new Label();
    leftOut.textProperty().bind(messages.of("desk.wording.left-out"));
    leftOut.getStyleClass().add("desk-omission");
    legend.getChildren().add(leftOut);
    return legend;
  }

  private static String style(Stretch.Kind kind) {
    return "desk-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private void show(List<Wording> wordings) {
    lines.getChildren().clear();
    chunks.clear();
    if (wordings.isEmpty()) {
      lines.getChildren().add(remark("desk.wording.none"));
    }
    wordings.forEach(wording -> lines.getChildren().add(line(wording)));
    if (wordings.size() == 1) {
      lines.getChildren().add(remark("desk.wording.alone"));
    }
  }

  private HBox line(Wording wording) {
    Label name = new Label(wording.name());
    name.getStyleClass().addAll("desk-name", "desk-wording-name");
    VBox says = new VBox(text(wording));
    says.getStyleClass().add("desk-wording-says");
    if (!wording.leftOut().isEmpty()) {
      says.getChildren().add(leftOut(wording));
    }
    HBox.setHgrow(says, Priority.ALWAYS);
    HBox line = new HBox(name, says);
    line.getStyleClass().add("desk-wording-line");
    return line;
  }

  private Label remark(String key) {
    Label label = new Label(messages.say(key));
    label.getStyleClass().add("desk-nothing");
    return label;
  }

  private FlowPane text(Wording wording) {
    FlowPane text = new FlowPane();
    text.getStyleClass().add("desk-wording-text");
    text.prefWrapLengthProperty().bind(says);
    for (Wording.Chunk chunk : wording.chunks()) {
      ChunkLabel label = new ChunkLabel(chunk);
      chunks.add(label);
      text.getChildren().add(label);
    }
    return text;
  }

  private FlowPane leftOut(Wording wording) {
    FlowPane omissions = new FlowPane();
    omissions.getStyleClass().add("desk-omissions");
    omissions.prefWrapLengthProperty().bind(says);
    for (Mismatch mismatch : wording.leftOut()) {
      Label label = new Label(mismatch.text());
      label.getStyleClass().addAll("arabic", "desk-omission");
      label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      label.setAccessibleText(
          messages.say(Messages.key("desk.mismatch", mismatch.kind()), wording.name())
              + ": "
              + mismatch.text());
      label.setOnMouseEntered(
          _ -> model.point(new Spot(Spot.ARABIC, mismatch.sentence(), mismatch.word())));
      label.setOnMouseExited(_ -> model.point(null));
      omissions.getChildren().add(label);
    }
    return omissions;
  }

  /** A word that answers the pointer: its counterparts light up. */
  private final class ChunkLabel extends Label {
    private final Wording.Chunk chunk;

    ChunkLabel(Wording.Chunk chunk) {
      super(chunk.text());
      this.chunk = chunk;
      getStyleClass().addAll("desk-chunk", style(chunk.kind()));
      setMinWidth(USE_PREF_SIZE);
      setOnMouseEntered(_ -> light(true));
      setOnMouseExited(_ -> light(false));
    }

    private void light(boolean on) {
      model.point(on ? chunk.spot() : null);
      chunks.stream()
          .filter(
              other -> chunk.counterpart() >= 0 && other.chunk.counterpart() == chunk.counterpart())
          .forEach(other -> other.pseudoClassStateChanged(TWIN, on));
    }
  }
}
