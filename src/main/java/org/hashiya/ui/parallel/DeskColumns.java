package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.hashiya.parallel.Passage;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The texts of the desk under their names. The arrow keys lead from sentence to sentence. */
final class DeskColumns extends BorderPane {
  private static final Map<KeyCode, DeskCursor.Way> WAYS =
      Map.of(
          KeyCode.UP, DeskCursor.Way.UP,
          KeyCode.DOWN, DeskCursor.Way.DOWN,
          KeyCode.LEFT, DeskCursor.Way.LEFT,
          KeyCode.RIGHT, DeskCursor.Way.RIGHT,
          KeyCode.HOME, DeskCursor.Way.FIRST,
          KeyCode.END, DeskCursor.Way.LAST);

  /** Longer than a frame; so often is looked whether a row that was gone to is still there. */
  private static final Duration LAYOUT = Duration.millis(50);

  private static final int LAYOUTS = 8;

  private final DeskModel model;
  private final Messages messages;
  private final ListView<DeskRow> list = new ListView<>();
  private final Set<RowCell> cells = new HashSet<>();
  private final StackPane names = new StackPane();

  /** Rows that come into view get their heights in the layouts that follow, and move the others. */
  private final Timeline settling = new Timeline(new KeyFrame(LAYOUT, _ -> reveal()));

  DeskColumns(DeskModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    settling.setCycleCount(LAYOUTS);
    list.setId("desk-rows");
    list.getStyleClass().add("desk-rows");
    list.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    list.setPlaceholder(placeholder());
    list.setCellFactory(_ -> {
      RowCell cell = new RowCell(model, messages);
      cells.add(cell);
      return cell;
    });
    setTop(names);
    setCenter(list);
    names.getStyleClass().add("desk-names");
    names.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    model.columnsProperty().subscribe(this::lay);
    model.articleProperty().subscribe(this::lay);
    model.underProperty().subscribe(this::lay);
    // The list keeps the heights that its rows had at another width.
    list.widthProperty().addListener(_ -> list.refresh());
    messages.languageProperty().subscribe(this::lay);
    model.litProperty().subscribe(lit -> cells.forEach(cell -> cell.light(lit)));
    model
        .linking()
        .chosenProperty()
        .subscribe(chosen -> cells.forEach(cell -> cell.choose(chosen)));
    model.cursor().sentenceProperty().subscribe(this::follow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void lay() {
    List<DeskRow> rows = model.rows();
    if (list.getItems().equals(rows)) {
      list.refresh(); // it stays where it is
    } else {
      list.getItems().setAll(rows);
      follow(model.cursor().sentenceProperty().get());
    }
    List<Column> columns = model.columnsProperty().get();
    List<Node> heads = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      heads.add(name(c, columns.get(c)));
    }
    Label original = new Label(messages.say("desk.original"));
    original.getStyleClass().addAll("desk-name", "desk-original");
    heads.add(original);
    names.getChildren().setAll(new EqualColumns(heads));
    names.setVisible(!columns.isEmpty());
    names.setManaged(!columns.isEmpty());
  }

  private HBox name(int number, Column column) {
    Label label = new Label(column.name());
    label.getStyleClass().add("desk-name");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Button remove = Icon.on(new Button(), Feather.X, messages.of("desk.remove"));
    remove.setId("desk-remove-" + number);
    remove.setOnAction(_ -> {
      model.versions().remove(number);
      requestFocus();
    });
    HBox box = new HBox(label, remove);
    box.getStyleClass().add("desk-name-box");
    return box;
  }

  private Label placeholder() {
    Label label = new Label();
    label.getStyleClass().add("desk-placeholder");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.say(model.busyProperty().get() ? "desk.busy" : "desk.empty"),
                model.busyProperty(),
                messages.languageProperty()));
    return label;
  }

  private void press(KeyEvent key) {
    DeskCursor.Way way = WAYS.get(key.getCode());
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (way != null && plain) {
      model.cursor().go(way, list.getItems(), model.underProperty().get());
      key.consume();
    } else if (key.getCode() == KeyCode.SPACE && plain) {
      Spot sentence = model.cursor().sentenceProperty().get();
      if (sentence != null) {
        model.linking().choose(sentence);
      }
      key.consume();
    }
  }

  private void follow(@Nullable Spot sentence) {
    cells.forEach(cell -> cell.mark(sentence));
    if (sentence != null) {
      list.setAccessibleText(text(sentence));
      settling.playFromStart();
    }
    reveal();
  }

  private String text(Spot sentence) {
    List<Passage> passages =
        sentence.isArabic()
            ? model.passages()
            : model.columnsProperty().get().get(sentence.column()).passages();
    return passages.get(sentence.sentence()).text();
  }

  /** Brings the row of the cursor before the eyes. */
  private void reveal() {
    Spot sentence = model.cursor().sentenceProperty().get();
    int row = sentence == null ? -1 : DeskCursor.rowOf(sentence, list.getItems());
    if (row >= 0 && cells.stream().noneMatch(cell -> cell.getIndex() == row && isWhole(cell))) {
      list.scrollTo(row);
    }
  }

  private boolean isWhole(RowCell cell) {
    return cell.isVisible()
        && cell.getParent() != null
        && cell.getBoundsInParent().getMinY() >= 0
        && cell.getBoundsInParent().getMaxY() <= list.getHeight();
  }
}
