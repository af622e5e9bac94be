package org.hashiya.ui.library;

import java.io.File;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.MenuOpener;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The library over the text: what is kept, found, sorted, and put in order. */
public final class LibraryView extends BorderPane {
  private static final double ROW_HEIGHT = 66;

  private final LibraryModel model;
  private final Messages messages;
  private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
  private final ListView<KeptArticle> list = new ListView<>();
  private final CardsView cards;
  private final PickedBar picked;

  public LibraryView(LibraryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("library");
    getStyleClass().add("library");
    prepareList();
    cards = new CardsView(list, model, messages);
    cards.setPlaceholder(nothing());
    picked = new PickedBar(model, messages, this::selection, this::focusArticles);
    StackPane articles = new StackPane(list, cards);
    VBox foot = new VBox(new NewsLine(model, messages), picked);
    BorderPane page = new BorderPane(articles);
    page.setTop(controls());
    page.setBottom(foot);
    setTop(head());
    setLeft(new FacetPane(model, messages));
    setCenter(page);
    model.lookProperty().subscribe(this::turn);
    model.shownProperty().subscribe(this::show);
    // Before the list, which would keep some of these keys for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Lets one type what is looked for. */
  public void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  private void focusArticles() {
    Node shown = list.isVisible() ? list : cards;
    shown.requestFocus();
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private List<KeptArticle> selection() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void prepareList() {
    list.setId("library-list");
    list.getStyleClass().add("article-list");
    list.setCellFactory(_ -> new ArticleCell(model, messages));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPlaceholder(nothing());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<KeptArticle>) _ -> picked().show());
    messages.languageProperty().subscribe(() -> list.refresh());
  }

  // Made after the list, which it asks for its selection.
  private PickedBar picked() {
    return picked;
  }

  private Node nothing() {
    Label said = new Label();
    said.textProperty().bind(messages.of("library.nothing"));
    said.getStyleClass().add("row-remark");
    Button all = new Button();
    all.textProperty().bind(messages.of("library.nothing.all"));
    all.setOnAction(_ -> model.widen());
    VBox box = new VBox(said, all);
    box.getStyleClass().add("library-nothing");
    box.visibleProperty().bind(model.contentsProperty().isNotNull());
    return box;
  }

  private Node head() {
    Button bring = new Button();
    bring.setId("library-import");
    bring.textProperty().bind(messages.of("library.import"));
    Icon.on(bring, Feather.DOWNLOAD, messages.of("library.import.tip"));
    bring.setOnAction(_ -> chooseFolder());
    MenuOpener backup = new MenuOpener(this::backupItems);
    backup.setId("library-backup");
    backup.textProperty().bind(messages.of("library.backup"));
    Icon.on(backup, Feather.ARCHIVE, messages.of("library.backup.tip"));
    return new ScreenHead(
        "library",
        messages.of("library.title"),
        messages.of("library.close"),
        () -> model.openProperty().set(false),
        bring,
        backup);
  }

  private List<MenuItem> backupItems() {
    MenuItem save = new MenuItem(messages.say("library.backup.save"));
    save.setOnAction(_ -> chooseBackup());
    MenuItem restore = new MenuItem(messages.say("library.backup.restore"));
    restore.setOnAction(_ -> chooseRestored());
    return List.of(save, restore);
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.say("library.import.tip"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.bring(List.of(chosen.toPath()), _ -> {});
    }
  }

  private void chooseBackup() {
    FileChooser chooser = backupChooser();
    chooser.setInitialFileName("hashiya-" + LocalDate.now(ZoneId.systemDefault()) + ".db");
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.backUp(chosen.toPath());
    }
  }

  private void chooseRestored() {
    File chosen = backupChooser().showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      model.restore(chosen.toPath());
    }
  }

  private FileChooser backupChooser() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.say("library.backup.files"), "*.db"));
    return chooser;
  }

  private Node controls() {
    field.setId("library-search");
    field.getStyleClass().add("search-field");
    field.setLeft(FontIcon.of(Feather.SEARCH));
    field.promptTextProperty().bind(messages.of("library.search"));
    field.accessibleTextProperty().bind(messages.of("library.search"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
    HBox.setHgrow(field, Priority.ALWAYS);
    MenuOpener order = new MenuOpener(this::orderItems);
    order.setId("library-order");
    order.getStyleClass().add("tool");
    order.setMinWidth(USE_PREF_SIZE);
    model.orderProperty().subscribe(() -> nameOrder(order));
    messages.languageProperty().subscribe(() -> nameOrder(order));
    nameOrder(order);
    HBox controls = new HBox(field, order, looks());
    controls.getStyleClass().add("library-controls");
    return controls;
  }

  private void nameOrder(MenuOpener order) {
    order.setText(messages.name("library.order", model.orderProperty().get()));
  }

  private List<MenuItem> orderItems() {
    return Arrays.stream(ArticleOrder.values())
        .<MenuItem>map(value -> {
          RadioMenuItem item = new RadioMenuItem(messages.name("library.order", value));
          item.setSelected(model.orderProperty().get() == value);
          item.setOnAction(_ -> model.orderProperty().set(value));
          return item;
        })
        .toList();
  }

  private Node looks() {
    ToggleButton lines = look(LibraryModel.Look.LIST, Feather.LIST);
    ToggleButton tiles = look(LibraryModel.Look.CARDS, Feather.GRID);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(lines, tiles);
    Segments segments = new Segments(lines, tiles);
    segments.setToggleGroup(group);
    return segments;
  }

  private ToggleButton look(LibraryModel.Look look, Feather icon) {
    ToggleButton button = Icon.named(new ToggleButton(), messages.ofName("library.look", look));
    button.setGraphic(FontIcon.of(icon));
    button.setId("library-look-" + look.name().toLowerCase(Locale.ROOT));
    button.setSelected(model.lookProperty().get() == look);
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.lookProperty().set(look);
    });
    return button;
  }

  private void turn(LibraryModel.Look look) {
    list.setVisible(look == LibraryModel.Look.LIST);
    cards.setVisible(look == LibraryModel.Look.CARDS);
  }

  /** The same articles stay selected, whatever has moved around them. */
  private void show() {
    Set<Long> before = selection().stream().map(KeptArticle::id).collect(Collectors.toSet());
    List<KeptArticle> now = model.shownProperty().get();
    int at = list.getFocusModel().getFocusedIndex();
    list.getSelectionModel().clearSelection();
    list.getItems().setAll(now);
    if (!before.isEmpty() && !now.isEmpty()) {
      int[] again =
          IntStream.range(0, now.size()).filter(i -> before.contains(now.get(i).id())).toArray();
      if (again.length > 0) {
        list.getSelectionModel().selectIndices(again[0], again);
      } else {
        // What was selected has gone: the keys go on where it was.
        list.getSelectionModel().select(Math.clamp(at, 0, now.size() - 1));
      }
    }
    picked.show();
  }

  private void pressInField(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      focusArticles();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      key.consume();
    }
  }

  private void press(KeyEvent key) {
    boolean writing = key.getTarget() instanceof TextInputControl;
    boolean choosing = list.isFocused() || cards.isFocused();
    boolean does =
        key.isShortcutDown()
            ? !writing && shortcut(key.getCode())
            : choosing && plain(key.getCode());
    if (does) {
      key.consume();
    }
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case Z -> model.undo();
      case F -> focusSearch();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code) {
    switch (code) {
      case ENTER -> {
        KeptArticle article = list.getSelectionModel().getSelectedItem();
        if (article == null) {
          return false;
        }
        model.open(article);
      }
      case DELETE, BACK_SPACE -> picked.delete();
      case R -> picked.toggleRead();
      case T -> picked.openTags();
      case M -> picked.openFolders();
      default -> {
        return false;
      }
    }
    return true;
  }
}
