package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.article.Block;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the desk: Arabic on the right and the versions beside it, or under it. */
final class RowCell extends FittingCell<DeskRow> {
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
  private static final int PERCENT = 100;

  private final DeskModel model;
  private final Messages messages;
  private final List<SentenceFlow> flows = new ArrayList<>();

  RowCell(DeskModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("desk-row");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  /** Shows what is lit. */
  void light(Map<Spot, Double> lit) {
    flows.forEach(flow -> flow.light(lit));
  }

  /** Shows what is chosen. */
  void choose(Set<Spot> chosen) {
    flows.forEach(flow -> flow.choose(chosen));
  }

  /** Shows at which sentence one works. */
  void mark(@Nullable Spot sentence) {
    flows.forEach(flow -> flow.mark(sentence));
  }

  @Override
  protected void updateItem(@Nullable DeskRow row, boolean empty) {
    super.updateItem(row, empty);
    flows.clear();
    GlossedArticle article = model.articleProperty().get();
    setGraphic(row == null || empty || article == null ? null : content(row, article));
  }

  private Node content(DeskRow row, GlossedArticle article) {
    VBox arabic = new VBox();
    arabic.getStyleClass().add("desk-cell");
    for (int i : row.arabic()) {
      Passage passage = model.passages().get(i);
      Block block = article.article().blocks().get(passage.block());
      SentenceFlow flow = flow();
      flow.showArabic(i, passage, block);
      arabic.getChildren().add(flow);
    }
    List<Node> cells = new ArrayList<>();
    for (int c = 0; c < row.versions().size(); c++) {
      cells.add(version(c, row.versions().get(c), row.arabic().isEmpty()));
    }
    if (model.underProperty().get()) {
      VBox stack = new VBox(arabic);
      stack.getChildren().addAll(cells);
      stack.getStyleClass().add("desk-stack");
      return stack;
    }
    cells.add(arabic);
    return new EqualColumns(cells);
  }

  private SentenceFlow flow() {
    SentenceFlow flow = new SentenceFlow(model);
    flows.add(flow);
    return flow;
  }

  private VBox version(int number, List<Bead> beads, boolean addition) {
    Column column = model.columnsProperty().get().get(number);
    VBox cell = new VBox();
    cell.getStyleClass().addAll("desk-cell", "desk-version");
    for (Bead bead : beads) {
      if (bead.english().isEmpty()) {
        continue;
      }
      VBox box = new VBox();
      box.getStyleClass().add("desk-bead");
      boolean doubtful = bead.confidence() < DeskRow.DOUBTFUL && bead.isLink();
      box.pseudoClassStateChanged(DOUBTFUL, doubtful);
      for (int j : bead.english()) {
        SentenceFlow flow = flow();
        flow.showEnglish(number, j, column.passages().get(j), column.aligner().evidence().words(j));
        box.getChildren().add(flow);
      }
      box.getChildren().add(mark(column.name(), bead, doubtful));
      cell.getChildren().add(box);
    }
    if (cell.getChildren().isEmpty() && !addition) {
      Label nothing = new Label(messages.say("desk.left-out"));
      nothing.getStyleClass().add("desk-nothing");
      cell.getChildren().add(nothing);
    }
    return cell;
  }

  /** How sure the bead is, in small type. */
  private Label mark(String name, Bead bead, boolean doubtful) {
    Label mark = new Label();
    mark.getStyleClass().add("desk-mark");
    if (bead.pinned()) {
      mark.setText(messages.say("desk.pinned"));
      mark.setGraphic(FontIcon.of(Feather.LOCK));
    } else if (!bead.isLink()) {
      mark.setText(messages.say("desk.added"));
    } else {
      String percent = Long.toString(Math.round(bead.confidence() * PERCENT));
      mark.setText(messages.say(doubtful ? "desk.doubtful" : "desk.sure", percent));
    }
    if (model.underProperty().get()) {
      mark.setText(name + " · " + mark.getText());
    }
    return mark;
  }
}
