package org.hashiya.ui.concordance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Collocate;
import org.hashiya.search.Group;
import org.hashiya.search.Line;
import org.hashiya.search.Lines;
import org.hashiya.search.Scope;
import org.hashiya.search.SearchResult;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The concordance on its page: what is asked, in which order, and what was found. */
public final class ConcordanceModel {
  /** What keeps company stands within so many words, and is met at least so often. */
  private static final int NEAR = 5;

  private static final int LEAST_TOGETHER = 2;

  /** Lines that have been read from the index and are kept; a few screenfuls. */
  private static final int LINES_AT_HAND = 400;

  private final Tasks tasks;
  private final LibraryIndex index;
  private final Consumer<Line> opener;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<LineOrder> order = new SimpleObjectProperty<>(LineOrder.PLACE);
  private final BooleanProperty descending = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<LineOrder>> grouping =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Group>> group =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> publisher =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final BooleanProperty companyShown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(new Findings.Nothing());
  private final ReadOnlyObjectWrapper<@Nullable Lines> lines = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Collocate>> company =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private final Map<Integer, Line> atHand =
      new LinkedHashMap<>(LINES_AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Line> eldest) {
          return size() > LINES_AT_HAND;
        }
      };
  private int searches;
  private boolean following;
  private boolean followAgain;

  /** Whether the index holds more than what is shown was looked for in. */
  private boolean outdated;

  /**
   * @param opener shows the place of a line in its article
   */
  public ConcordanceModel(Tasks tasks, LibraryIndex index, Consumer<Line> opener) {
    this.tasks = tasks;
    this.index = index;
    this.opener = opener;
    open.subscribe(now -> {
      if (now) {
        follow();
      }
    });
    order.addListener(_ -> search());
    descending.addListener(_ -> search());
    grouping.addListener(_ -> search());
    publisher.addListener(_ -> search());
    from.addListener(_ -> search());
    to.addListener(_ -> search());
    group.addListener(_ -> narrow());
    companyShown.addListener(_ -> count());
  }

  /** Whether the page lies over the text. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What is looked for; see {@link org.hashiya.search.query.QueryParser}. */
  public StringProperty queryProperty() {
    return query;
  }

  public ObjectProperty<LineOrder> orderProperty() {
    return order;
  }

  /** Whether lines are sorted the other way round. */
  public BooleanProperty descendingProperty() {
    return descending;
  }

  /** What lines are grouped by. */
  public ObjectProperty<Optional<LineOrder>> groupingProperty() {
    return grouping;
  }

  /** The group whose lines alone are shown. */
  public ObjectProperty<Optional<Group>> groupProperty() {
    return group;
  }

  /** Whose articles alone are searched. */
  public ObjectProperty<Optional<String>> publisherProperty() {
    return publisher;
  }

  /** The first day of which articles are searched. */
  public ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  /** The last day. */
  public ObjectProperty<@Nullable LocalDate> toProperty() {
    return to;
  }

  /** Whether the words that keep company are shown in place of the lines. */
  public BooleanProperty companyShownProperty() {
    return companyShown;
  }

  /** What the latest search has led to. */
  public ReadOnlyObjectProperty<Findings> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** The lines to be shown, those of one group or all; null where there are none to speak of. */
  public ReadOnlyObjectProperty<@Nullable Lines> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** What keeps company with the lines shown, closest first; empty while it is not shown. */
  public ReadOnlyObjectProperty<List<Collocate>> companyProperty() {
    return company.getReadOnlyProperty();
  }

  /** How many articles the index has not taken in yet. */
  public ReadOnlyIntegerProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** Opens the page and looks for something. */
  public void ask(String what) {
    query.set(what);
    open.set(true);
    search();
  }

  /** Carries the query out, beside the FX thread. */
  public void search() {
    searches++;
    int ticket = searches;
    if (query.get().isBlank()) {
      show(new Findings.Nothing());
      return;
    }
    String asked = query.get();
    Scope scope = scope();
    LineOrder by = order.get();
    boolean reversed = descending.get();
    Optional<LineOrder> groups = grouping.get();
    // Never interrupted: a thread that is takes the index down with it.
    tasks.start(
        "concordance",
        () -> find(asked, scope, by, reversed, groups),
        found -> {
          if (ticket == searches) {
            show(found);
          } else {
            close(found);
          }
        },
        problem -> {
          if (ticket == searches) {
            show(new Findings.Failed(String.valueOf(problem.getMessage())));
          }
        });
  }

  private Findings find(
      String asked, Scope scope, LineOrder by, boolean reversed, Optional<LineOrder> groups)
      throws IOException {
    return switch (index.search(asked, scope)) {
      case SearchResult.Refused refused -> new Findings.Refused(refused.problem());
      case SearchResult.Found found -> {
        try (Lines unsorted = found.lines()) {
          Lines sorted =
              unsorted.sorted(
                  Stream.concat(
                          groups.map(LineOrder::grouping).stream(), by.orders(reversed).stream())
                      .toList());
          List<Group> runs =
              groups.map(grouped -> sorted.groups(grouped.grouping())).orElse(List.of());
          yield new Findings.Found(sorted, runs, index.articles());
        }
      }
    };
  }

  private Scope scope() {
    return new Scope(
        publisher.get().map(Set::of).orElse(Set.of()),
        Optional.ofNullable(from.get()),
        Optional.ofNullable(to.get()));
  }

  private void show(Findings next) {
    Findings before = findings.get();
    group.set(Optional.empty());
    findings.set(next);
    narrow();
    close(before);
  }

  private void narrow() {
    Lines before = lines.get();
    Lines next = null;
    if (findings.get() instanceof Findings.Found found) {
      next = group.get().map(found.all()::only).orElseGet(() -> found.all().again());
    }
    atHand.clear();
    lines.set(next);
    if (before != null) {
      before.close();
    }
    count();
  }

  private static void close(Findings findings) {
    if (findings instanceof Findings.Found found) {
      found.all().close();
    }
  }

  /** One of the lines shown. */
  public Line line(int number) {
    Lines shown = lines.get();
    if (shown == null) {
      throw new IllegalStateException("no lines");
    }
    return atHand.computeIfAbsent(number, shown::line);
  }

  /** What the lines of a group have in common; empty where that is nothing. */
  public String label(Group of) {
    return findings.get() instanceof Findings.Found found && grouping.get().isPresent()
        ? found.all().label(of, grouping.get().get().grouping())
        : "";
  }

  /** Sorts by something, or the other way round where lines are sorted so already. */
  public void sortBy(LineOrder by) {
    if (order.get() == by) {
      descending.set(!descending.get());
    } else {
      descending.set(false);
      order.set(by);
    }
  }

  /** Closes the page and shows the place of a line. */
  public void goTo(int number) {
    Line line = line(number);
    open.set(false);
    opener.accept(line);
  }

  private void count() {
    Lines shown = lines.get();
    if (!companyShown.get() || shown == null) {
      company.set(List.of());
      return;
    }
    int ticket = searches;
    Lines counted = shown.again();
    tasks.start(
        "collocates",
        () -> {
          try (counted) {
            return counted.collocates(NEAR, NEAR, LEAST_TOGETHER);
          }
        },
        found -> {
          if (ticket == searches) {
            company.set(found);
          }
        },
        _ -> company.set(List.of()));
  }

  /** Brings the index up to date, and what is shown if anything has changed. */
  public void follow() {
    if (following) {
      followAgain = true;
      return;
    }
    following = true;
    tasks.start(
        "concordance-index",
        () -> index.follow(waiting -> tasks.later(() -> progress(waiting))),
        this::followed,
        _ -> followed(false));
  }

  /** Whoever waits in front of an empty page is shown the first lines as they come. */
  private void progress(int waiting) {
    left.set(waiting);
    Lines shown = lines.get();
    if (open.get() && (shown == null || shown.size() == 0)) {
      search();
    }
  }

  /** What a first round has changed is shown after the last, which may have found no more. */
  private void followed(boolean changed) {
    following = false;
    outdated |= changed;
    left.set(0);
    if (followAgain) {
      followAgain = false;
      follow();
    } else if (outdated && open.get()) {
      outdated = false;
      search();
    }
  }

  /** The articles that have been searched, as far as they are known. */
  List<ArticleCard> articles() {
    return findings.get() instanceof Findings.Found found ? found.articles() : List.of();
  }
}
