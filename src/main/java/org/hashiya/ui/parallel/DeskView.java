package org.hashiya.ui.parallel;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The desk: the Arabic on the right, its versions beside it or under each sentence. */
public final class DeskView extends BorderPane {
  private final DeskModel model;
  private final Messages messages;
  private final ListView<DeskRow> list = new ListView<>();
  private final Set<RowCell> cells = new HashSet<>();
  private final StackPane names = new StackPane();
  private final TextField address = new TextField();
  private final ToggleButton differences = new ToggleButton();

  /**
   * @param close takes the page away
   */
  public DeskView(DeskModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    setId("desk");
    getStyleClass().add("desk");
    setTop(new VBox(head(close), tools(), trouble()));
    list.setId("desk-rows");
    list.getStyleClass().add("desk-rows");
    list.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    list.setFocusTraversable(false);
    list.setPlaceholder(placeholder());
    list.setCellFactory(_ -> {
      RowCell cell = new RowCell(model, messages);
      cells.add(cell);
      return cell;
    });
    BorderPane columns = new BorderPane(list);
    columns.setTop(names);
    setCenter(columns);
    WalkList walk = new WalkList(model, messages, this::go);
    differences.selectedProperty().subscribe(shown -> setRight(shown ? walk : null));
    setBottom(new ComparisonStrip(model, messages));
    names.getStyleClass().add("desk-names");
    names.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    model.columnsProperty().subscribe(this::lay);
    model.underProperty().subscribe(this::lay);
    // The list keeps the heights that its rows had at another width.
    list.widthProperty().addListener(_ -> list.refresh());
    messages.languageProperty().subscribe(this::lay);
    model.litProperty().subscribe(lit -> cells.forEach(cell -> cell.light(lit)));
    model.chosenProperty().subscribe(chosen -> cells.forEach(cell -> cell.choose(chosen)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Puts the keyboard where one begins to work. */
  public void focusRows() {
    list.requestFocus();
  }

  private void lay() {
    list.getItems().setAll(model.rows());
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
    remove.setOnAction(_ -> model.remove(number));
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

  private ScreenHead head(Runnable close) {
    Button file = button("desk-file", Feather.FILE_PLUS, "desk.add-file", _ -> chooseFile());
    Button paste =
        button(
            "desk-paste",
            Feather.CLIPBOARD,
            "desk.add-clipboard",
            _ -> model.addText(Clipboard.getSystemClipboard().getString()));
    address.setId("desk-address");
    address.promptTextProperty().bind(messages.of("desk.address"));
    address.setOnAction(_ -> {
      model.addAddress(address.getText());
      address.clear();
    });
    Button export = button("desk-export", Feather.UPLOAD, "desk.export", _ -> chooseExport());
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

  /** Brings a place before the eyes and lights its word. */
  private void go(Walk place) {
    for (int r = 0; r < list.getItems().size(); r++) {
      if (place.isIn(list.getItems().get(r))) {
        list.scrollTo(r);
        break;
      }
    }
    model.pointedProperty().set(place.spot());
  }

  private HBox tools() {
    Button link = button("desk-link", Feather.LINK, "desk.link", _ -> model.link());
    Button unlink = button("desk-unlink", Feather.SLASH, "desk.unlink", _ -> model.unlink());
    Button free = button("desk-free", Feather.UNLOCK, "desk.free", _ -> model.free());
    for (Button edit : List.of(link, unlink, free)) {
      edit.disableProperty().bind(model.chosenProperty().map(Set::isEmpty).orElse(true));
    }
    Button undo = button("desk-undo", Feather.ROTATE_CCW, "desk.undo", _ -> model.undo());
    undo.disableProperty().bind(model.history().leadsBackProperty().not());
    Button redo = button("desk-redo", Feather.ROTATE_CW, "desk.redo", _ -> model.redo());
    redo.disableProperty().bind(model.history().leadsForwardProperty().not());
    ToggleButton under =
        Icon.on(new ToggleButton(), Feather.ALIGN_JUSTIFY, messages.of("desk.under.tip"));
    under.setId("desk-under");
    under.textProperty().bind(messages.of("desk.under"));
    under.selectedProperty().bindBidirectional(model.underProperty());
    Label hint = new Label();
    hint.getStyleClass().add("desk-hint");
    hint.textProperty().bind(hint());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Icon.on(differences, Feather.ALERT_CIRCLE, messages.of("desk.mismatches.tip"));
    differences.setId("desk-mismatches");
    differences.textProperty().bind(messages.of("desk.mismatches"));
    // Where room is short the hint gives way, not what the buttons say.
    for (ButtonBase button : List.of(link, unlink, free, undo, redo, differences, under)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    hint.setMinWidth(0);
    HBox tools = new HBox(link, unlink, free, undo, redo, hint, gap, differences, under);
    tools.getStyleClass().add("desk-tools");
    return tools;
  }

  private ObservableValue<String> hint() {
    return Bindings.createStringBinding(
        () -> {
          int chosen = model.chosenProperty().get().size();
          return model.busyProperty().get()
              ? messages.say("desk.busy")
              : chosen == 0 ? messages.say("desk.hint") : messages.say("desk.chosen", chosen);
        },
        model.chosenProperty(),
        model.busyProperty(),
        messages.languageProperty());
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

  private Button button(String id, Feather icon, String key, Consumer<Button> action) {
    Button button = Icon.on(new Button(), icon, messages.of(key + ".tip"));
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setOnAction(_ -> action.accept(button));
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

  /** The ending of the name decides; a name without one gets that of the kind that is chosen. */
  private void chooseExport() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("desk.export.tip"));
    chooser.setInitialFileName("hashiya-versions." + AlignedFormat.HTML.ending());
    for (AlignedFormat format : AlignedFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  messages.name("desk.format", format), "*." + format.ending()));
    }
    chooser.setSelectedExtensionFilter(
        chooser.getExtensionFilters().get(AlignedFormat.HTML.ordinal()));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
      AlignedFormat asked = filter < 0 ? AlignedFormat.HTML : AlignedFormat.values()[filter];
      Path path = chosen.toPath();
      Optional<AlignedFormat> named = AlignedFormat.of(path);
      model.write(
          named.isPresent() ? path : path.resolveSibling(chosen.getName() + "." + asked.ending()),
          named.orElse(asked),
          messages.say("desk.original"));
    }
  }

  private void press(KeyEvent key) {
    boolean writing = getScene().getFocusOwner() == address;
    if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.Y) {
      model.redo();
      key.consume();
    } else if (!writing && key.getCode() == KeyCode.ENTER) {
      model.link();
      key.consume();
    } else if (!writing
        && (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE)) {
      model.unlink();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !model.chosenProperty().get().isEmpty()) {
      model.chooseNone();
      key.consume();
    }
  }

  /** The rows that are shown, for whoever looks at them from outside. */
  List<DeskRow> rows() {
    return new ArrayList<>(list.getItems());
  }
}
