package org.hashiya.ui.words;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.exchange.words.WordCard;
import org.hashiya.exchange.words.WordTable;
import org.hashiya.study.SavedWord;
import org.hashiya.text.Romanisation;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.MenuOpener;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.FaultWords;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The page of saved words. */
public final class WordsView extends BorderPane {
  private final WordsModel model;
  private final Messages messages;
  private final Runnable startList;
  private final WordTableView table;
  private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();

  /**
   * @param startList lets one say which common words one knows
   */
  public WordsView(WordsModel model, Messages messages, Runnable startList) {
    this.model = model;
    this.messages = messages;
    this.startList = startList;
    setId("words");
    getStyleClass().add("words");
    table = new WordTableView(model, messages);
    setTop(header());
    setCenter(table);
    setRight(new WordEditor(model, messages));
    setBottom(outcome());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        edit();
      }
    });
    model
        .editedProperty()
        .addListener((_, before, now) -> {
          if (now == null && before != null) {
            select(before);
          }
        });
  }

  /** Puts the keyboard on the search. */
  public void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  private HBox header() {
    field.setId("words-search");
    field.promptTextProperty().bind(messages.of("words.search"));
    field.accessibleTextProperty().bind(messages.of("words.search"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            table
                .getSelectionModel()
                .select(Math.max(0, table.getSelectionModel().getSelectedIndex()));
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
          }
        });
    Segments kinds = new Segments();
    for (Kind kind : Kind.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("words-kind-" + kind.name().toLowerCase(Locale.ROOT));
      button.textProperty().bind(messages.ofName("words.kind", kind));
      model.kindProperty().subscribe(now -> button.setSelected(now == kind));
      button.setOnAction(_ -> {
        button.setSelected(true);
        model.kindProperty().set(kind);
      });
      kinds.getButtons().add(button);
    }
    Label count = new Label();
    count.setId("words-count");
    count.getStyleClass().add("count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.say("words.count", table.getItems().size()),
                table.getItems(),
                messages.languageProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button edit = button("words-edit", "words.edit", Feather.EDIT_2, this::edit);
    Button delete = button("words-delete", "words.delete", Feather.TRASH_2, this::delete);
    var none = Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
    edit.disableProperty().bind(none);
    delete.disableProperty().bind(none);
    MenuOpener export = new MenuOpener(this::exports);
    export.setId("words-export");
    export.textProperty().bind(messages.of("words.export"));
    Icon.on(export, Feather.SHARE, messages.of("words.export.tip"));
    MenuOpener filter = new MenuOpener(this::filters);
    filter.setId("words-filter");
    filter.textProperty().bind(messages.of("words.filter"));
    Icon.on(filter, Feather.FILTER, messages.of("words.filter.tip"));
    filter.setMinWidth(USE_PREF_SIZE);
    Button known = button("words-start", "words.start", Feather.LIST, startList);
    HBox header = new HBox(field, kinds, filter, count, gap, known, edit, delete, export);
    header.getStyleClass().add("words-header");
    return header;
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    Icon.on(button, icon, messages.of(key + ".tip"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case DELETE, BACK_SPACE -> {
        delete();
        key.consume();
      }
      case ENTER, F2 -> {
        edit();
        key.consume();
      }
      default -> {}
    }
  }

  private void edit() {
    model.editedProperty().set(table.getSelectionModel().getSelectedItem());
  }

  /** A word that was edited is another object in the same place. */
  private void select(SavedWord word) {
    table.getSelectionModel().clearSelection();
    table.getItems().stream()
        .filter(item -> item.id() == word.id())
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
    table.requestFocus();
  }

  private void delete() {
    model.delete(List.copyOf(table.getSelectionModel().getSelectedItems()));
  }

  /** The headings of the columns cannot be reached by keyboard; this can. */
  private List<MenuItem> filters() {
    List<MenuItem> items = new ArrayList<>();
    table
        .filters()
        .values()
        .forEach(filter -> {
          CheckMenuItem item = new CheckMenuItem(filter.heading());
          item.setId(filter.id() + "-open");
          item.setMnemonicParsing(false);
          item.setSelected(filter.isSet());
          item.setOnAction(_ -> filter.open(lookup("#words-filter")));
          items.add(item);
        });
    MenuItem all = new MenuItem(messages.say("words.filter.none"));
    all.setDisable(table.filters().values().stream().noneMatch(ColumnFilter::isSet));
    all.setOnAction(_ -> table.unfilter());
    items.add(new SeparatorMenuItem());
    items.add(all);
    return items;
  }

  private List<MenuItem> exports() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("words.export.anki", () -> model.send(cards())));
    items.add(
        item(
            "words.export.package",
            () -> choose("apkg", (file, cards) -> model.exportPackage(file.toPath(), cards))));
    items.add(item("words.export.csv", () -> table("csv", WordTable.CSV)));
    items.add(item("words.export.tsv", () -> table("tsv", WordTable.TSV)));
    return items;
  }

  private void table(String extension, WordTable format) {
    List<String> headings =
        Column.EXPORTED.stream().map(column -> messages.name("words.column", column)).toList();
    choose(extension, (file, cards) -> model.export(format, file.toPath(), headings, cards));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.say(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void choose(String extension, BiConsumer<File, List<WordCard>> then) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("words.export"));
    chooser.setInitialFileName("hashiya." + extension);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(extension, "*." + extension));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      then.accept(chosen, cards());
    }
  }

  /** What is selected, if that is more than one word; else all that is shown. */
  private List<WordCard> cards() {
    List<SavedWord> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
    return (selected.size() > 1 ? selected : List.copyOf(table.getItems()))
        .stream().map(this::card).toList();
  }

  private WordCard card(SavedWord word) {
    String grammar =
        messages.name("margin.pos", word.word().pos())
            + " · "
            + Romanisation.scholarly(word.word().form());
    return new WordCard(
        WordCard.keyOf(word.word().pos().name(), word.word().form()),
        word.word().form(),
        grammar,
        word.form(),
        word.gloss(),
        word.sentence(),
        word.source(),
        word.saved(),
        word.notes());
  }

  private VBox outcome() {
    Label said = new Label();
    said.setId("words-outcome");
    said.setWrapText(true);
    Runnable say =
        () -> {
          Outcome outcome = model.outcomeProperty().get();
          said.setText(outcome == null ? "" : say(outcome));
        };
    model.outcomeProperty().subscribe(say);
    messages.languageProperty().subscribe(say);
    VBox foot = new VBox(said);
    foot.getStyleClass().add("words-outcome");
    foot.visibleProperty().bind(model.outcomeProperty().isNotNull());
    foot.managedProperty().bind(foot.visibleProperty());
    return foot;
  }

  private String say(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Working(int count) -> messages.say("words.outcome.working", count);
      case Outcome.Written(long count, String file) ->
          messages.say("words.outcome.written", count, file);
      case Outcome.NotWritten(String file, var fault) ->
          messages.say("words.outcome.not-written", file, FaultWords.say(fault, messages));
      case Outcome.Sent(int added, int updated, int same) ->
          messages.say("words.outcome.sent", added, updated, same);
      case Outcome.NoAnki() -> messages.say("words.outcome.no-anki");
      case Outcome.Failed(String detail) -> messages.say("words.outcome.failed", detail);
      case Outcome.NoWords() -> messages.say("words.outcome.no-words");
    };
  }
}
