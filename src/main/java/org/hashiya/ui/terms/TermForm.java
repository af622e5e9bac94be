package org.hashiya.ui.terms;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.lexicon.term.Status;
import org.hashiya.ui.control.FormButtons;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.Words;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The form in which an entry of the term base is written. */
final class TermForm extends StackPane {

  private final TermDraft draft;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final VBox arabic = new VBox();
  private final VBox english = new VBox();
  private final FormButtons buttons;
  private final Prose flaw = new Prose("remarks", "form-flaw");

  TermForm(TermDraft draft, TermBaseModel model, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    buttons =
        new FormButtons(
            this,
            "term",
            messages.of("lexicon.form.save"),
            messages.of("lexicon.form.cancel"),
            model::save,
            model::cancel);
    setId("term-form");
    getStyleClass().add("term-form");
    lines.getStyleClass().add("term-form-lines");
    arabic.getStyleClass().add("term-lines");
    english.getStyleClass().add("term-lines");
    caption("terms.arabic");
    lines.getChildren().addAll(arabic, more("term-more-arabic", "terms.more", draft::addArabic));
    caption("terms.english");
    lines.getChildren().addAll(english, more("term-more-english", "terms.more", draft::addEnglish));
    lines.getChildren().add(flaw);
    flaw.setId("term-flaw");
    flaw.managedProperty().bind(flaw.visibleProperty());
    field("terms.field", "term-field", new TextField(), draft.field, false);
    field("terms.definition", "term-definition", area(), draft.definition, false);
    field("terms.note", "term-note", area(), draft.note, false);
    field("terms.example", "term-example", area(), draft.example, true);
    lines.getChildren().add(buttons);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("margin-scroll");
    getChildren().add(scroll);
    list(draft.arabic, arabic, true);
    list(draft.english, english, false);
    messages.languageProperty().subscribe(this::judge);
  }

  /** Puts the keyboard into the first field that is empty, or else the first rendering. */
  void focusFirst() {
    Node first = draft.arabic.getFirst().text.get().isEmpty() ? arabic : english;
    Node field = first.lookup(".text-field");
    if (field != null) {
      field.requestFocus();
    }
  }

  private void caption(String key) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.getStyleClass().add("form-label");
    lines.getChildren().add(label);
  }

  private void field(
      String key, String id, TextInputControl control, StringProperty property, boolean isArabic) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    control.setId(id);
    control.textProperty().bindBidirectional(property);
    if (isArabic) {
      control.getStyleClass().add("arabic");
      control.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    lines.getChildren().addAll(label, control);
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    area.setWrapText(true);
    // Tab leads on, as in every other field.
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            area.fireEvent(
                new KeyEvent(
                    key.getEventType(),
                    key.getCharacter(),
                    key.getText(),
                    key.getCode(),
                    key.isShiftDown(),
                    true,
                    key.isAltDown(),
                    key.isMetaDown()));
            key.consume();
          }
        });
    return area;
  }

  private Button more(String id, String key, Runnable action) {
    Button more = new Button();
    more.setId(id);
    more.textProperty().bind(messages.of(key));
    Icon.on(more, Feather.PLUS, messages.of(key));
    more.setOnAction(_ -> action.run());
    return more;
  }

  private void list(ObservableList<TermDraft.Line> of, VBox box, boolean isArabic) {
    of.subscribe(() -> show(of, box, isArabic));
    show(of, box, isArabic);
  }

  private void show(List<TermDraft.Line> of, VBox box, boolean isArabic) {
    box.getChildren().setAll(of.stream().map(line -> line(line, of, isArabic)).toList());
    judge();
  }

  private Node line(TermDraft.Line line, List<TermDraft.Line> of, boolean isArabic) {
    TextField text = new TextField();
    text.setId(isArabic ? "term-arabic" : "term-english");
    text.textProperty().bindBidirectional(line.text);
    text.setNodeOrientation(
        isArabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    text.getStyleClass().add(isArabic ? "arabic" : "english");
    line.text.subscribe(this::judge);
    HBox.setHgrow(text, Priority.ALWAYS);
    ChoiceBox<Status> status = new ChoiceBox<>(FXCollections.observableArrayList(Status.values()));
    status.setId("term-status");
    status.setConverter(
        new Words<>(value -> value == null ? "" : messages.name("terms.status", value)));
    status.valueProperty().bindBidirectional(line.status);
    Button drop = Icon.on(new Button(), Feather.X, messages.of("terms.drop"));
    drop.setDisable(of.size() == 1);
    drop.setOnAction(_ -> of.remove(line));
    HBox row = new HBox(text, status, drop);
    row.getStyleClass().add("term-line");
    return row;
  }

  private void judge() {
    boolean whole = draft.isWhole();
    buttons.allow(whole);
    flaw.setVisible(!whole);
    flaw.show(whole ? "" : messages.say("terms.flaw"), messages.language().orientation());
  }
}
