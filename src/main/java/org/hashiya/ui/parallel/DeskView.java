package org.hashiya.ui.parallel;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.LazyPages;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The desk: the Arabic on the right, its versions beside it or under each sentence; beside them and
 * under them what compares them.
 */
public final class DeskView extends BorderPane {
  private final DeskModel model;
  private final Messages messages;
  private final DeskColumns columns;
  private final WalkModel walk;
  private final TextField address = new TextField();
  private final ObjectProperty<@Nullable Aside> aside = new SimpleObjectProperty<>();
  private final BooleanProperty wording = new SimpleBooleanProperty();
  private final Map<Aside, Node> asides = new EnumMap<>(Aside.class);

  /**
   * @param close takes the page away
   */
  public DeskView(DeskModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    setId("desk");
    getStyleClass().add("desk");
    columns = new DeskColumns(model, messages);
    walk = new WalkModel(model);
    setTop(
        new VBox(
            head(close),
            new DeskTools(model, messages, aside, wording),
            trouble(),
            new WorkBar(model.work(), messages),
            new MemoryBar(model.memory(), messages)));
    setCenter(columns);
    setBottom(
        new VBox(
            new RewordingBar(model.rewording(), messages, columns::requestFocus),
            wordings(),
            new ComparisonStrip(model, messages, this::survey)));
    aside.addListener((_, _, shown) -> open(shown));
    // Whoever looks at wordings goes on from sentence to sentence.
    wording.addListener(_ -> columns.requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Puts the keyboard where one begins to work. */
  public void focusRows() {
    columns.requestFocus();
  }

  private void open(@Nullable Aside shown) {
    setRight(shown == null ? null : asides.computeIfAbsent(shown, this::make));
    if (getRight() instanceof SurveyPane survey) {
      survey.focusQuery();
    } else {
      columns.requestFocus();
    }
  }

  private void survey(String word) {
    aside.set(Aside.RENDERINGS);
    model.survey().ask(word);
  }

  private Node make(Aside view) {
    return switch (view) {
      case WALK -> new WalkPane(walk, messages);
      case ATTRIBUTION -> new AttributionPane(new AttributionModel(model), messages);
      case RENDERINGS -> new SurveyPane(model.survey(), messages);
    };
  }

  private LazyPages wordings() {
    LazyPages pages = new LazyPages();
    pages.add(wording, () -> new WordingPane(new WordingModel(model), messages));
    pages.visibleProperty().bind(wording);
    pages.managedProperty().bind(wording);
    return pages;
  }

  private ScreenHead head(Runnable close) {
    Button file = button("desk-file", Feather.FILE_PLUS, "desk.add-file", this::chooseFile);
    Button paste =
        button(
            "desk-paste",
            Feather.CLIPBOARD,
            "desk.add-clipboard",
            () -> model.addText(Clipboard.getSystemClipboard().getString()));
    address.setId("desk-address");
    address.promptTextProperty().bind(messages.of("desk.address"));
    address.setOnAction(_ -> {
      model.addAddress(address.getText());
      address.clear();
    });
    ExportDialog dialog = new ExportDialog(model, messages);
    Button export =
        button(
            "desk-export",
            Feather.UPLOAD,
            "desk.export",
            () -> dialog.open(getScene().getWindow()));
    export.disableProperty().bind(model.columnsProperty().map(List::isEmpty));
    return new ScreenHead(
        "desk",
        messages.of("desk.title"),
        messages.of("desk.close"),
        close,
        address,
        file,
        paste,
        export);
  }

  private Label trouble() {
    Label label = new Label();
    label.setId("desk-trouble");
    label.getStyleClass().add("desk-trouble");
    label.setWrapText(true);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  DeskTrouble trouble = model.troubleProperty().get();
                  return trouble == null ? "" : TroubleWords.say(trouble, messages);
                },
                model.troubleProperty(),
                messages.languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private Button button(String id, Feather icon, String key, Runnable action) {
    Button button = Icon.on(new Button(), icon, messages.of(key + ".tip"));
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("desk.choose"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.addFile(chosen.toPath());
    }
  }

  private void press(KeyEvent key) {
    boolean writing = getScene().getFocusOwner() instanceof TextInputControl;
    if (!writing && key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      model.rewording().begin();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
      if (key.isShiftDown()) {
        model.versions().redo();
      } else {
        model.versions().undo();
      }
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.Y) {
      model.versions().redo();
      key.consume();
    } else if (key.getCode() == KeyCode.F3) {
      aside.set(Aside.WALK);
      if (key.isShiftDown()) {
        walk.previous();
      } else {
        walk.next();
      }
      key.consume();
    } else if (!writing && key.getCode() == KeyCode.ENTER) {
      model.linking().link();
      key.consume();
    } else if (!writing
        && (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE)) {
      model.linking().unlink();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE
        && !model.linking().chosenProperty().get().isEmpty()) {
      model.linking().chooseNone();
      key.consume();
    }
  }
}
