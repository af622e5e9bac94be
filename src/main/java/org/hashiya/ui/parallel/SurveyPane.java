package org.hashiya.ui.parallel;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.parallel.compare.Verdict;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.parallel.SurveyModel.Reach;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a word or term is put everywhere: its wordings, each over its places. */
final class SurveyPane extends VBox {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final SurveyModel model;
  private final Messages messages;
  private final TextField query = new TextField();

  SurveyPane(SurveyModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("desk-renderings");
    getStyleClass().addAll("desk-aside", "desk-renderings");
    AsideList<SurveyRow> list =
        new AsideList<>(
            "desk-renderings-list",
            "desk.renderings.none",
            messages,
            model.rowsProperty(),
            model::go);
    list.setCellFactory(_ -> new Cell());
    getChildren().addAll(head(), list);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          SurveyRow row = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && row != null) {
            model.open(row);
            key.consume();
          }
        });
  }

  /** Puts the keyboard where one asks. */
  void focusQuery() {
    query.requestFocus();
  }

  private VBox head() {
    query.setId("desk-renderings-query");
    query.getStyleClass().add("arabic");
    query.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    query.promptTextProperty().bind(messages.of("desk.renderings.prompt"));
    query.textProperty().bindBidirectional(model.queryProperty());
    query.setOnAction(_ -> model.search());
    Segments reach =
        new Segments(Stream.of(Reach.values()).map(this::segment).toArray(ToggleButton[]::new));
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progressProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Button cancel = Icon.on(new Button(), Feather.X, messages.of("desk.renderings.cancel"));
    cancel.setId("desk-renderings-cancel");
    cancel.setOnAction(_ -> model.cancel());
    HBox progress = new HBox(bar, cancel);
    progress.getStyleClass().add("desk-progress");
    progress.visibleProperty().bind(model.progressProperty().lessThan(1));
    progress.managedProperty().bind(progress.visibleProperty());
    VBox head = new VBox(query, reach, progress);
    head.getStyleClass().add("desk-renderings-head");
    return head;
  }

  private ToggleButton segment(Reach reach) {
    ToggleButton button = new ToggleButton();
    button.setId("desk-reach-" + reach.name().toLowerCase(Locale.ROOT));
    button.textProperty().bind(messages.ofName("desk.reach", reach));
    button.setOnAction(_ -> {
      model.reachProperty().set(reach);
      button.setSelected(true);
    });
    model.reachProperty().subscribe(now -> button.setSelected(now == reach));
    return button;
  }

  /** A wording, or a place of one. */
  private final class Cell extends FittingCell<SurveyRow> {
    @Override
    protected void updateItem(@Nullable SurveyRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(GROUP, row instanceof SurveyRow.Wording && !empty);
      if (row == null || empty) {
        setGraphic(null);
      } else {
        setGraphic(
            switch (row) {
              case SurveyRow.Wording wording -> wording(wording);
              case SurveyRow.Place(SurveyedPlace place) -> place(place);
            });
      }
    }
  }

  private Node wording(SurveyRow.Wording wording) {
    Label words =
        new Label(
            wording.wording().isEmpty()
                ? messages.say("desk.renderings.unknown")
                : wording.wording());
    words.getStyleClass().add(wording.wording().isEmpty() ? "desk-mark" : "desk-wording-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words, count(wording.count()));
    line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    line.getStyleClass().add("desk-attribution-verb");
    FlowPane versions = new FlowPane();
    versions.getStyleClass().add("desk-variations");
    versions.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    wording
        .versions()
        .forEach((version, count) ->
            versions
                .getChildren()
                .add(mark(messages.say("desk.rendering", version, Integer.toString(count)))));
    VBox box = new VBox(line, versions);
    if (wording.verdict() != Verdict.OPEN) {
      Label verdict = new Label(messages.name("desk.term", wording.verdict()));
      verdict.getStyleClass().add(style(wording.verdict()));
      box.getChildren().add(1, verdict);
    }
    box.getStyleClass().add("desk-walk-cell");
    return box;
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case OPEN, KEPT -> "desk-kept";
      case OUTDATED, OTHER -> "desk-shifted";
      case FORBIDDEN -> "desk-forbidden";
    };
  }

  private Label count(int count) {
    Label label = new Label(messages.say("desk.attribution.count", count));
    label.getStyleClass().add("tag");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node place(SurveyedPlace place) {
    Prose arabic = new Prose("desk-walk-text");
    arabic.begin(NodeOrientation.RIGHT_TO_LEFT);
    arabic.add(place.arabic(), "prose-word", "arabic");
    arabic.end();
    Prose english = new Prose("desk-survey-english");
    english.show(place.english(), NodeOrientation.LEFT_TO_RIGHT);
    Label version = mark(place.version());
    version.setMinWidth(USE_PREF_SIZE);
    Label title = mark(place.origin().title());
    title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    HBox source = new HBox(version, title);
    source.getStyleClass().add("desk-survey-source");
    source.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    VBox box = new VBox(arabic, english, source);
    box.getStyleClass().add("desk-walk-cell");
    return box;
  }

  private static Label mark(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("desk-mark");
    return label;
  }
}
