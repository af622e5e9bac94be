package org.hashiya.ui.terms;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hashiya.exchange.term.TermFormat;
import org.hashiya.lexicon.term.Status;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.control.Words;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The term base over the text: a table with filters, and a form or what comes in beside it. */
public final class TermBaseView extends BorderPane {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private final TermBaseModel model;
  private final Messages messages;
  private final TermTable table;
  private final TextField search = new TextField();
  private final StackPane side = new StackPane();

  /**
   * @param close leaves the page
   */
  public TermBaseView(TermBaseModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    setId("term-base");
    getStyleClass().add("term-base");
    table = new TermTable(model, messages);
    side.getStyleClass().add("terms-side");
    side.managedProperty().bind(side.visibleProperty());
    VBox top = new VBox(head(close), filters());
    setTop(top);
    setCenter(table);
    setRight(side);
    model.draftProperty().subscribe(this::show);
    model.incomingProperty().subscribe(this::show);
    show();
    addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, close));
  }

  /** Lets one type what is looked for, or go on with what is being written. */
  public void focusFirst() {
    if (side.isVisible() && side.getChildren().getFirst() instanceof TermForm form) {
      form.focusFirst();
    } else {
      search.requestFocus();
    }
  }

  private Node head(Runnable close) {
    Button undo = Icon.on(new Button(), Feather.CORNER_UP_LEFT, messages.of("terms.undo"));
    undo.setId("terms-undo");
    undo.disableProperty().bind(model.undoableProperty().not());
    undo.setOnAction(_ -> model.undo());
    Button redo = Icon.on(new Button(), Feather.CORNER_UP_RIGHT, messages.of("terms.redo"));
    redo.setId("terms-redo");
    redo.disableProperty().bind(model.redoableProperty().not());
    redo.setOnAction(_ -> model.redo());
    Button read = new Button();
    read.setId("terms-import");
    read.textProperty().bind(messages.of("terms.import"));
    Icon.on(read, Feather.DOWNLOAD, messages.of("terms.import.tip"));
    read.setOnAction(_ -> chooseImport());
    MenuButton write = new MenuButton();
    write.setId("terms-export");
    write.textProperty().bind(messages.of("terms.export"));
    Icon.on(write, Feather.UPLOAD, messages.of("terms.export.tip"));
    write.disableProperty().bind(Bindings.isEmpty(model.listed()));
    for (TermFormat format : TermFormat.values()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(messages.ofName("terms.format", format));
      item.setOnAction(_ -> chooseExport(format));
      write.getItems().add(item);
    }
    Button add = new Button();
    add.setId("terms-add");
    add.textProperty().bind(messages.of("terms.add"));
    Icon.on(add, Feather.PLUS, messages.of("terms.add.tip"));
    add.setOnAction(_ -> model.add("", ""));
    return new ScreenHead(
        "terms",
        messages.of("terms.title"),
        messages.of("lexicon.close"),
        close,
        undo,
        redo,
        read,
        write,
        add);
  }

  private Node filters() {
    search.setId("terms-search");
    search.promptTextProperty().bind(messages.of("terms.search"));
    search.textProperty().bindBidirectional(model.queryProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(420);
    ChoiceBox<@Nullable Status> status = new ChoiceBox<>();
    status.setId("terms-status");
    status.getItems().add(null);
    status.getItems().addAll(Status.values());
    status.valueProperty().bindBidirectional(model.statusProperty());
    ChoiceBox<String> field = new ChoiceBox<>();
    field.setId("terms-field");
    field.setMinWidth(120);
    model.fields().subscribe(() -> listFields(field));
    listFields(field);
    // While its items are exchanged the box has no value.
    field
        .valueProperty()
        .addListener((_, _, now) -> model.fieldProperty().set(now == null ? "" : now));
    messages
        .languageProperty()
        .subscribe(_ -> {
          status.setConverter(
              new Words<>(value ->
                  value == null
                      ? messages.say("terms.any-status")
                      : messages.name("terms.status", value)));
          field.setConverter(
              new Words<>(
                  name -> name == null || name.isEmpty() ? messages.say("terms.any-field") : name));
        });
    Label count = new Label();
    count.setId("terms-count");
    count.getStyleClass().add("row-remark");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.say("terms.count", model.listed().size()),
                model.listed(),
                messages.languageProperty()));
    HBox filters = new HBox(search, status, field, count, progress());
    filters.getStyleClass().add("terms-filters");
    return filters;
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.setId("terms-progress");
    bar.progressProperty().bind(model.progressProperty());
    Button stop = Icon.on(new Button(), Feather.X, messages.of("terms.stop"));
    stop.setId("terms-stop");
    stop.setOnAction(_ -> model.stop());
    HBox both = new HBox(bar, stop);
    both.getStyleClass().add("terms-progress");
    both.visibleProperty().bind(model.progressProperty().lessThan(1));
    both.managedProperty().bind(both.visibleProperty());
    return both;
  }

  private void listFields(ChoiceBox<String> box) {
    String chosen = model.fieldProperty().get();
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(model.fields());
    box.getItems().setAll(choices);
    box.setValue(choices.contains(chosen) ? chosen : "");
  }

  private void show() {
    TermDraft draft = model.draftProperty().get();
    TermImport incoming = model.incomingProperty().get();
    side.getChildren().clear();
    if (draft != null) {
      TermForm form = new TermForm(draft, model, messages);
      side.getChildren().add(form);
      form.focusFirst();
    } else if (incoming != null) {
      side.getChildren().add(new ImportPane(incoming, model, messages));
    }
    side.setVisible(draft != null || incoming != null);
    table.beNarrow(side.isVisible());
    if (draft == null && incoming == null && getScene() != null) {
      table.requestFocus();
    }
  }

  private void press(KeyEvent key, Runnable close) {
    boolean writing = getScene().getFocusOwner() instanceof TextInputControl;
    if (key.getCode() == KeyCode.ESCAPE) {
      if (side.isVisible()) {
        model.cancel();
      } else {
        close.run();
      }
      key.consume();
    } else if (NEW.match(key)) {
      model.add("", "");
      key.consume();
    } else if (!writing && UNDO.match(key)) {
      model.undo();
      key.consume();
    } else if (!writing && REDO.match(key)) {
      model.redo();
      key.consume();
    }
  }

  private void chooseImport() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("terms.import.tip"));
    List<String> patterns =
        Arrays.stream(TermFormat.values())
            .flatMap(f -> f.endings().stream())
            .distinct()
            .map(e -> "*." + e)
            .toList();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.say("terms.import.files"), patterns));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.read(chosen.toPath());
    }
  }

  private void chooseExport(TermFormat format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("terms.export.tip"));
    String ending = format.endings().getFirst();
    chooser.setInitialFileName("hashiya-terms." + ending);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.name("terms.format", format), "*." + ending));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.write(chosen.toPath(), format);
    }
  }
}
