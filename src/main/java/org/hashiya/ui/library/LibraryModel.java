package org.hashiya.ui.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.hashiya.importing.ImportResult;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Subject;
import org.hashiya.library.Trouble;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The library page: which articles are shown in which order, and what can be done with them. */
public final class LibraryModel {
  /** How articles are shown. */
  public enum Look {
    LIST,
    CARDS
  }

  /** What is said at the foot of the page. */
  public sealed interface News {
    /** Nothing. */
    record None() implements News {}

    /** Articles have been deleted and can be brought back. */
    record Deleted(List<Long> ids) implements News {
      public Deleted {
        ids = List.copyOf(ids);
      }
    }

    /** Files are being imported. */
    record Importing(int done, int total) implements News {}

    /**
     * Files have been imported.
     *
     * @param kept how many articles are new
     * @param known how many articles were there already
     * @param unread the files that could not be read
     */
    record Imported(int kept, int known, List<Unread> unread) implements News {
      public Imported {
        unread = List.copyOf(unread);
      }
    }

    /**
     * An import has been ended before its end; what had come in stays.
     *
     * @param done files that had been looked at
     */
    record Stopped(int done, int total) implements News {}

    /** A backup has been made. */
    record BackedUp(Path file) implements News {}

    /** A backup stands in place of what was there. */
    record Restored(Path file) implements News {}
  }

  /** While articles are analysed one after the other the list is made anew so often. */
  private static final Duration BREATH = Duration.seconds(1);

  private final Bookcase bookcase;
  private final Tasks tasks;
  private final Consumer<KeptArticle> opener;
  private final Function<Path, ImportResult> importer;
  private final Analyst analyst;
  private final Consumer<Trouble> troubles;

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<ArticleOrder> order = new SimpleObjectProperty<>(ArticleOrder.ADDED);
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIST);
  private final ReadOnlyObjectWrapper<Narrowings> narrowings =
      new ReadOnlyObjectWrapper<>(Narrowings.NONE);
  private final ReadOnlyObjectWrapper<List<KeptArticle>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<Narrowing, Integer>> offers =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(new News.None());
  private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
  private boolean stale = true;
  private int question;
  private Tasks.@Nullable Run importing;
  private volatile Intake.Progress reached = new Intake.Progress(0, 0);
  private Tasks.@Nullable Run analysing;
  private boolean analysed;
  private final PauseTransition breath = new PauseTransition(BREATH);

  /**
   * @param opener shows an article in the window
   * @param importer reads a file
   * @param analyst counts an article's words
   * @param troubles gets what went wrong
   */
  public LibraryModel(
      Bookcase bookcase,
      Tasks tasks,
      Consumer<KeptArticle> opener,
      Function<Path, ImportResult> importer,
      Analyst analyst,
      Consumer<Trouble> troubles) {
    this.bookcase = bookcase;
    this.tasks = tasks;
    this.opener = opener;
    this.importer = importer;
    this.analyst = analyst;
    this.troubles = troubles;
    bookcase.onChange(this::changed);
    breath.setOnFinished(_ -> ask());
    open.subscribe(() -> {
      // Once for each opening: what cannot be analysed must not be tried again and again.
      analysed = false;
      ask();
    });
    query.subscribe(this::ask);
    order.subscribe(this::ask);
    narrowings.subscribe(this::ask);
  }

  /** Whether the page is to be seen; while it is not, nothing is read. */
  public BooleanProperty openProperty() {
    return open;
  }

  public StringProperty queryProperty() {
    return query;
  }

  public ObjectProperty<ArticleOrder> orderProperty() {
    return order;
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  public ReadOnlyObjectProperty<Narrowings> narrowingsProperty() {
    return narrowings.getReadOnlyProperty();
  }

  /** The articles to be shown, in their order. */
  public ReadOnlyObjectProperty<List<KeptArticle>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What the list can be narrowed to, and how many articles that would leave. */
  public ReadOnlyObjectProperty<Map<Narrowing, Integer>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** All there is; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable Contents> contentsProperty() {
    return contents.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<News> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /** Sets a condition, or takes it back if it is set. */
  public void narrow(Narrowing narrowing) {
    narrowings.set(narrowings.get().toggle(narrowing));
  }

  /** Takes all conditions and the query back. */
  public void widen() {
    narrowings.set(Narrowings.NONE);
    query.set("");
  }

  public void open(KeptArticle article) {
    opener.accept(article);
  }

  /** Deletes articles; {@link #undo} brings them back. */
  public void delete(List<Long> ids) {
    if (!ids.isEmpty()) {
      bookcase.keep(
          shelf -> {
            shelf.articles().delete(ids);
            return ids;
          },
          deleted -> news.set(new News.Deleted(deleted)));
    }
  }

  /** Brings back what was deleted last. */
  public void undo() {
    if (news.get() instanceof News.Deleted(List<Long> ids)) {
      bookcase.keep(shelf -> shelf.articles().restore(ids));
      news.set(new News.None());
    }
  }

  public void mark(Collection<Long> ids, boolean read) {
    bookcase.keep(shelf -> shelf.articles().mark(ids, read));
  }

  /** Gives articles a tag; nothing for a blank one. */
  public void tag(Collection<Long> ids, String tag) {
    if (!tag.isBlank()) {
      bookcase.keep(shelf -> shelf.articles().tag(ids, tag.strip()));
    }
  }

  public void untag(Collection<Long> ids, String tag) {
    bookcase.keep(shelf -> shelf.articles().untag(ids, tag));
  }

  /** Puts articles into the folder of that name, made if there is none; a blank one is the top. */
  public void move(Collection<Long> ids, String folder) {
    bookcase.keep(shelf -> {
      Optional<Long> id =
          folder.isBlank()
              ? Optional.empty()
              : Optional.of(shelf.folders().add(folder.strip(), Optional.empty()));
      shelf.articles().move(ids, id);
    });
  }

  /** Removes a folder; its articles come to the top. */
  public void removeFolder(long id) {
    bookcase.keep(shelf -> shelf.folders().remove(id));
  }

  /**
   * Brings files, and all files of folders, in.
   *
   * @param first gets the first article that could be read, as soon as it is there
   */
  public void bring(List<Path> roots, Consumer<KeptArticle> first) {
    cancel();
    reached = new Intake.Progress(0, 0);
    news.set(new News.Importing(0, 0));
    Pace pace = new Pace();
    importing =
        tasks.start(
            "import",
            () ->
                new Intake(
                        bookcase.library().get(),
                        importer,
                        analyst,
                        progress -> {
                          reached = progress;
                          if (pace.allows()) {
                            tasks.later(() -> advance(progress));
                          }
                        },
                        article -> tasks.later(() -> first.accept(article)))
                    .run(roots),
            this::imported,
            this::failed);
  }

  /** Ends an import; what has been kept stays. */
  public void cancel() {
    if (importing != null) {
      importing.cancel();
      importing = null;
      news.set(new News.Stopped(reached.done(), reached.total()));
      ask();
    }
  }

  /** Copies the library into one file. */
  public void backUp(Path file) {
    tasks.start(
        "backup",
        () -> {
          bookcase.library().get().backups().save(file);
          return file;
        },
        done -> news.set(new News.BackedUp(done)),
        this::failed);
  }

  /** Puts a copy in place of all that is kept now. */
  public void restore(Path file) {
    tasks.start(
        "restore",
        () -> bookcase.library().get().backups().restore(file),
        trouble -> trouble.ifPresentOrElse(troubles, () -> news.set(new News.Restored(file))),
        this::failed);
  }

  /** Nothing is to be said any more. */
  public void dismiss() {
    news.set(new News.None());
  }

  private void advance(Intake.Progress progress) {
    if (importing != null && news.get() instanceof News.Importing) {
      news.set(new News.Importing(progress.done(), progress.total()));
    }
  }

  private void imported(Intake.Report report) {
    importing = null;
    news.set(new News.Imported(report.kept(), report.known(), report.unread()));
    ask();
  }

  private void failed(Throwable problem) {
    importing = null;
    news.set(new News.None());
    bookcase.fail(problem);
  }

  private void changed(Set<Subject> subjects) {
    if (subjects.contains(Subject.ARTICLES) || subjects.contains(Subject.LEMMAS)) {
      stale = true;
      // An import changes the library many times a second; the list is made anew at its end.
      if (analysing != null) {
        breath.play();
      } else if (importing == null) {
        ask();
      }
    }
  }

  /** Has the list made ready that is wanted now, beside the FX thread: articles may be many. */
  private void ask() {
    int asked = ++question;
    if (!open.get()) {
      return;
    }
    Listing.Wish wish = new Listing.Wish(query.get(), order.get(), narrowings.get());
    Contents known = stale ? null : contents.get();
    bookcase.ask(
        "library",
        shelf -> Listing.of(shelf, wish, known),
        listing -> {
          // Answers may overtake one another; the latest question is the one that counts.
          if (asked == question) {
            take(listing);
          }
        });
  }

  private void take(Listing listing) {
    stale = false;
    contents.set(listing.contents());
    offers.set(listing.offers());
    shown.set(listing.shown());
    analyse(listing.contents().articles());
  }

  /** What can be seen of articles that nobody has opened is gathered once somebody looks. */
  private void analyse(List<KeptArticle> articles) {
    if (!analysed
        && importing == null
        && analyst.tellsLevels()
        && articles.stream().anyMatch(a -> a.knowledge().isEmpty() || a.level().isEmpty())) {
      analysed = true;
      analysing =
          tasks.start(
              "backlog",
              () -> new Backlog(bookcase.library().get(), analyst).run(),
              _ -> {
                analysing = null;
                ask();
              },
              bookcase::fail);
    }
  }
}
