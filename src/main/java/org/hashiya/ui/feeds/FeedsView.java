package org.hashiya.ui.feeds;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.MenuOpener;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The feeds over the text: their list, and beside it what the chosen one offers. */
public final class FeedsView extends BorderPane {
  private static final List<Integer> MINUTES = List.of(0, 15, 30, 60, 180);

  private final FeedsModel model;
  private final Settings settings;
  private final Messages messages;
  private final Runnable close;
  private final ListView<FollowedFeed> feeds;
  private final ListView<ListedItem> items;
  private final StackPane middle = new StackPane();
  private @Nullable FeedForm form;
  private boolean following;

  /**
   * @param close back to the text
   */
  public FeedsView(FeedsModel model, Settings settings, Messages messages, Runnable close) {
    this.model = model;
    this.settings = settings;
    this.messages = messages;
    this.close = close;
    setId("feeds");
    getStyleClass().add("feeds");
    feeds = feedList();
    items = itemList();
    Label empty = new Label();
    empty.textProperty().bind(messages.of("feeds.none"));
    items.setPlaceholder(empty);
    middle.getChildren().add(items);
    setTop(head());
    setLeft(feeds);
    setCenter(middle);
    model.draftProperty().subscribe(this::write);
    // A list keeps Escape for itself, though it has nothing to cancel.
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Lets one go through what is offered. */
  public void focusItems() {
    items.requestFocus();
  }

  private ListView<FollowedFeed> feedList() {
    ListView<FollowedFeed> list = new ListView<>(model.feeds());
    list.setId("feed-list");
    list.getStyleClass().add("feed-list");
    list.setCellFactory(_ -> new FeedCell(messages));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(feed -> {
          if (feed != null && !following) {
            model.chosenProperty().set(feed.id());
          }
        });
    // The list is made anew whenever anything changes; what was chosen stays chosen.
    model.feeds().addListener((ListChangeListener<FollowedFeed>) _ -> select(list));
    model.chosenProperty().subscribe(() -> select(list));
    return list;
  }

  private void select(ListView<FollowedFeed> list) {
    following = true;
    IntStream.range(0, model.feeds().size())
        .filter(i -> model.feeds().get(i).id() == model.chosenProperty().get())
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    following = false;
  }

  private ListView<ListedItem> itemList() {
    ListView<ListedItem> list = new ListView<>();
    list.setId("feed-items");
    list.getStyleClass().add("feed-items");
    list.setCellFactory(_ -> new ItemCell(messages, model::read));
    list.setOnKeyPressed(key -> {
      ListedItem item = list.getSelectionModel().getSelectedItem();
      if (item != null && key.getCode() == KeyCode.ENTER) {
        model.read(item);
        key.consume();
      } else if (item != null && key.getCode() == KeyCode.SPACE) {
        model.turn(item);
        key.consume();
      }
    });
    model.items().addListener((ListChangeListener<ListedItem>) _ -> show(list));
    show(list);
    return list;
  }

  private void show(ListView<ListedItem> list) {
    ListedItem selected = list.getSelectionModel().getSelectedItem();
    long id = selected == null ? 0 : selected.item().id();
    list.getItems().setAll(model.items());
    IntStream.range(0, model.items().size())
        .filter(i -> model.items().get(i).item().id() == id)
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private ScreenHead head() {
    ProgressIndicator busy = new ProgressIndicator();
    busy.setId("feeds-busy");
    busy.getStyleClass().add("feeds-busy");
    busy.visibleProperty().bind(model.askingProperty());
    Button refresh = worded("feeds-refresh", "feeds.refresh", Feather.REFRESH_CW, model::refresh);
    refresh.disableProperty().bind(model.askingProperty());
    Button edit = worded("feeds-edit", "feeds.edit", Feather.EDIT_2, model::edit);
    edit.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.chosenProperty().get() == 0, model.chosenProperty()));
    return new ScreenHead(
        "feeds",
        messages.of("feeds.title"),
        messages.of("find.close"),
        close,
        busy,
        refresh,
        timer(),
        worded("feeds-mark-all", "feeds.mark-all", Feather.CHECK, model::markAll),
        worded("feeds-add", "feeds.add", Feather.PLUS, model::add),
        edit);
  }

  private Node timer() {
    MenuOpener opener = new MenuOpener(this::intervals);
    opener.setId("feeds-timer");
    opener
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> every(settings.feedMinutesProperty().get()),
                settings.feedMinutesProperty(),
                messages.languageProperty()));
    Icon.on(opener, Feather.CLOCK, messages.of("feeds.timer"));
    return opener;
  }

  private List<MenuItem> intervals() {
    return MINUTES.stream().map(this::interval).toList();
  }

  private MenuItem interval(int minutes) {
    RadioMenuItem item = new RadioMenuItem(every(minutes));
    item.setId("feeds-every-" + minutes);
    item.setSelected(settings.feedMinutesProperty().get() == minutes);
    item.setOnAction(_ -> settings.feedMinutesProperty().set(minutes));
    return item;
  }

  private String every(int minutes) {
    return minutes == 0 ? messages.say("feeds.never") : messages.say("feeds.every", minutes);
  }

  private Button worded(String id, String key, Feather icon, Runnable action) {
    Button button = Icon.on(new Button(), icon, messages.of(key + ".tip"));
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void write(@Nullable FeedDraft draft) {
    if (form != null) {
      middle.getChildren().remove(form);
      form = null;
      items.requestFocus();
    }
    items.setDisable(draft != null);
    if (draft != null) {
      FeedForm made = new FeedForm(draft, model, messages);
      form = made;
      middle.getChildren().add(made);
      made.focusFirst();
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      if (model.draftProperty().get() != null) {
        model.cancel();
      } else {
        close.run();
      }
      key.consume();
    }
  }

  private void press(KeyEvent key) {
    boolean writing = getScene().getFocusOwner() instanceof TextInputControl;
    if (key.getCode() == KeyCode.R && !key.isShortcutDown() && !writing) {
      model.refresh();
      key.consume();
    } else if (key.getCode() == KeyCode.N && !key.isShortcutDown() && !writing) {
      model.add();
      key.consume();
    }
  }
}
