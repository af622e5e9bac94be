package org.hashiya.ui.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hashiya.importing.Reason;
import org.hashiya.importing.ReasonCode;
import org.hashiya.importing.feed.FeedReader;
import org.hashiya.importing.feed.FeedResult;
import org.hashiya.importing.feed.OutletFeeds;
import org.hashiya.library.Feed;
import org.hashiya.library.FeedItem;
import org.hashiya.library.Feeds;
import org.hashiya.library.Subject;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The feeds that a person follows, what they offer, and asking them. */
public final class FeedsModel {
  /** No feed offers an item for so long. */
  private static final Duration REMEMBERED = Duration.ofDays(180);

  private final Bookcase bookcase;
  private final FeedReader reader;
  private final Tasks tasks;
  private final Settings settings;
  private final Consumer<ListedItem> open;
  private final ObservableList<FollowedFeed> feeds = FXCollections.observableArrayList();
  private final ObservableList<ListedItem> items = FXCollections.observableArrayList();
  private final ObjectProperty<Long> chosen = new SimpleObjectProperty<>(0L);
  private final ObjectProperty<@Nullable FeedDraft> draft = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final Set<Long> asked = new HashSet<>();
  private Kept kept = new Kept(List.of(), List.of());

  /**
   * @param open opens the article of an item
   */
  public FeedsModel(
      Bookcase bookcase,
      FeedReader reader,
      Tasks tasks,
      Settings settings,
      Consumer<ListedItem> open) {
    this.bookcase = bookcase;
    this.reader = reader;
    this.tasks = tasks;
    this.settings = settings;
    this.open = open;
    chosen.subscribe(this::list);
    bookcase.onChange(changed -> {
      if (changed.contains(Subject.FEEDS)) {
        load();
      }
    });
    load();
  }

  /** All together first, then each feed by its title. */
  public ObservableList<FollowedFeed> feeds() {
    return feeds;
  }

  /** What the chosen feed offers, the latest first. */
  public ObservableList<ListedItem> items() {
    return items;
  }

  /** The id of the feed whose items are listed; 0 for all. */
  public ObjectProperty<Long> chosenProperty() {
    return chosen;
  }

  /** The feed that is being written; null while none is. */
  public ObjectProperty<@Nullable FeedDraft> draftProperty() {
    return draft;
  }

  /** Whether any feed is being asked. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Asks all feeds what is new; what was read long ago is forgotten. */
  public void refresh() {
    Instant longAgo = Instant.now().minus(REMEMBERED);
    bookcase.keep(shelf -> shelf.feeds().forget(longAgo));
    kept.feeds.forEach(this::ask);
  }

  /** Begins a new feed. */
  public void add() {
    add("");
  }

  /** Begins a new feed of which the address is known. */
  public void add(String address) {
    FeedDraft written = new FeedDraft(Optional.empty());
    written.addressProperty().set(address);
    draft.set(written);
  }

  /** Begins to change the chosen feed. */
  public void edit() {
    chosenFeed().ifPresent(feed -> draft.set(new FeedDraft(Optional.of(feed))));
  }

  /** Keeps the feed that is being written, and asks it; says so if its address is none. */
  public void save() {
    FeedDraft written = draft.get();
    if (written == null) {
      return;
    }
    Optional<URI> address = written.parsed();
    if (address.isEmpty()) {
      written.flawedProperty().set(true);
      return;
    }
    String named = written.titleProperty().get().strip();
    // Until it has named itself it is called by its host.
    String title = named.isEmpty() ? address.get().getHost() : named;
    draft.set(null);
    follow(address.get(), title, written.feed());
  }

  /** Leaves the feed that is being written as it was. */
  public void cancel() {
    draft.set(null);
  }

  /** Follows the feed that is being written no longer. */
  public void remove() {
    FeedDraft written = draft.get();
    draft.set(null);
    if (written != null) {
      chosen.set(0L);
      written.feed().ifPresent(feed -> bookcase.keep(shelf -> shelf.feeds().remove(feed.id())));
    }
  }

  /** Opens an item's article. */
  public void read(ListedItem listed) {
    open.accept(listed);
  }

  /** Notes that an item's article is open and kept. */
  public void opened(FeedItem item, long article) {
    bookcase.keep(shelf -> shelf.feeds().opened(item.id(), article));
  }

  /** Notes why an item's article could not be opened. */
  public void failed(FeedItem item, Reason reason) {
    bookcase.keep(shelf -> shelf.feeds().itemFailed(item.id(), ReasonCode.write(reason)));
  }

  /** Marks an item as read, or as unread if it was read. */
  public void turn(ListedItem listed) {
    mark(List.of(listed.item().id()), !listed.isRead());
  }

  /** Marks all that is listed as read. */
  public void markAll() {
    mark(items.stream().filter(i -> !i.isRead()).map(i -> i.item().id()).toList(), true);
  }

  private void mark(Collection<Long> ids, boolean read) {
    if (!ids.isEmpty()) {
      bookcase.keep(shelf -> shelf.feeds().mark(ids, read));
    }
  }

  private Optional<Feed> chosenFeed() {
    return kept.feeds.stream().filter(feed -> feed.id() == chosen.get()).findFirst();
  }

  private void follow(URI address, String title, Optional<Feed> before) {
    bookcase.keep(
        shelf -> {
          before.ifPresent(feed -> shelf.feeds().edit(feed.id(), address, title));
          long id = before.map(Feed::id).orElseGet(() -> shelf.feeds().add(address, title));
          return shelf.feeds().list().stream().filter(feed -> feed.id() == id).findFirst();
        },
        followed ->
            followed.ifPresent(feed -> {
              chosen.set(feed.id());
              ask(feed);
            }));
  }

  private void ask(Feed feed) {
    if (!asked.add(feed.id())) {
      return;
    }
    list();
    tasks.start(
        "feed",
        () -> reader.read(feed.address().toString()),
        result -> answer(feed, result),
        problem ->
            answer(feed, new FeedResult.Unreadable(new Reason.Failed(String.valueOf(problem)))));
  }

  private void answer(Feed feed, FeedResult result) {
    asked.remove(feed.id());
    list();
    bookcase.keep(shelf -> note(shelf.feeds(), feed, result));
  }

  private static void note(Feeds feeds, Feed feed, FeedResult result) {
    switch (result) {
      case FeedResult.Unreadable(Reason reason) ->
          feeds.failed(feed.id(), ReasonCode.write(reason));
      case FeedResult.Read(var offered) -> {
        if (feed.title().equals(feed.address().getHost()) && !offered.title().isBlank()) {
          feeds.edit(feed.id(), offered.address(), offered.title());
        }
        feeds.answered(
            feed.id(),
            offered.items().stream()
                .map(item -> new FeedItem.Offer(item.address(), item.title(), item.published()))
                .toList());
      }
    }
  }

  /** What the library keeps of feeds. */
  private record Kept(List<Feed> feeds, List<FeedItem> items) {}

  private void load() {
    bookcase.ask(
        "feeds", shelf -> new Kept(shelf.feeds().list(), shelf.feeds().items()), this::show);
  }

  private void show(Kept now) {
    kept = now;
    list();
    // Who has removed them all does not want them back.
    if (now.feeds.isEmpty() && !settings.outletsOfferedProperty().get()) {
      settings.outletsOfferedProperty().set(true);
      bookcase.keep(shelf ->
          OutletFeeds.list().forEach(o -> shelf.feeds().add(URI.create(o.address()), o.name())));
    }
  }

  private void list() {
    asking.set(!asked.isEmpty());
    Map<Long, Long> unread =
        kept.items.stream()
            .filter(item -> item.read().isEmpty())
            .collect(Collectors.groupingBy(FeedItem::feed, Collectors.counting()));
    List<FollowedFeed> followed = new ArrayList<>();
    int all = unread.values().stream().mapToInt(Long::intValue).sum();
    followed.add(new FollowedFeed(Optional.empty(), all, !asked.isEmpty(), Optional.empty()));
    Map<Long, String> titles = new HashMap<>();
    for (Feed feed : kept.feeds) {
      titles.put(feed.id(), feed.title());
      followed.add(
          new FollowedFeed(
              Optional.of(feed),
              unread.getOrDefault(feed.id(), 0L).intValue(),
              asked.contains(feed.id()),
              feed.error().flatMap(ReasonCode::read)));
    }
    feeds.setAll(followed);
    items.setAll(
        kept.items.stream()
            .filter(item -> chosen.get() == 0 || item.feed() == chosen.get())
            .map(item ->
                new ListedItem(
                    item,
                    titles.getOrDefault(item.feed(), ""),
                    item.error().flatMap(ReasonCode::read)))
            .toList());
  }
}
