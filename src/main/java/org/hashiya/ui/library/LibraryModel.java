package org.hashiya.ui.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.article.Article;
import org.hashiya.importing.ImportResult;
import org.hashiya.library.Analysis;
import org.hashiya.library.Folder;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Shelf;
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

    /** A folder is being imported. */
    record Importing(int done, int total) implements News {}

    /**
     * A folder has been imported.
     *
     * @param known how many articles were there already
     * @param unread how many files could not be read
     * @param complete false if it was ended early
     */
    record Imported(int kept, int known, int unread, boolean complete) implements News {}

    /** A backup has been made. */
    record BackedUp(Path file) implements News {}

    /** A backup stands in place of what was there. */
    record Restored(Path file) implements News {}
  }

  private final Bookcase bookcase;
  private final Tasks tasks;
  private final Consumer<KeptArticle> opener;
  private final Function<Path, ImportResult> importer;
  private final Function<Article, Analysis> analyser;
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
  private Set<Long> found = Set.of();
  private boolean stale = true;
  private int question;
  private Tasks.@Nullable Run importing;

  /** All that is in the library, as a list needs it. */
  public record Contents(List<KeptArticle> articles, List<Folder> folders, List<String> tags) {
    public Contents {
      articles = List.copyOf(articles);
      folders = List.copyOf(folders);
      tags = List.copyOf(tags);
    }

    static Contents of(Shelf shelf) {
      return new Contents(shelf.articles().list(), shelf.folders().list(), shelf.articles().tags());
    }
  }

  /**
   * @param opener shows an article in the window
   * @param importer reads a file
   * @param analyser counts an article's words; takes its time
   * @param troubles gets what went wrong
   */
  public LibraryModel(
      Bookcase bookcase,
      Tasks tasks,
      Consumer<KeptArticle> opener,
      Function<Path, ImportResult> importer,
      Function<Article, Analysis> analyser,
      Consumer<Trouble> troubles) {
    this.bookcase = bookcase;
    this.tasks = tasks;
    this.opener = opener;
    this.importer = importer;
    this.analyser = analyser;
    this.troubles = troubles;
    bookcase.onChange(this::changed);
    open.subscribe(this::refresh);
    query.subscribe(this::search);
    order.subscribe(this::show);
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
    show();
  }

  /** Takes all conditions and the query back. */
  public void widen() {
    narrowings.set(Narrowings.NONE);
    query.set("");
    show();
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

  /** Brings all texts of a folder in. */
  public void importFolder(Path folder) {
    cancel();
    news.set(new News.Importing(0, 0));
    // Every file says how far it is; the page is told as often as it can show it.
    AtomicBoolean waiting = new AtomicBoolean();
    importing =
        tasks.start(
            "import",
            () ->
                new FolderImport(
                        bookcase.library().get(),
                        importer,
                        analyser,
                        progress -> {
                          if (waiting.compareAndSet(false, true)) {
                            tasks.later(() -> {
                              waiting.set(false);
                              advance(progress);
                            });
                          }
                        })
                    .run(folder),
            this::imported,
            this::failed);
  }

  /** Ends an import; what has been kept stays. */
  public void cancel() {
    if (importing != null) {
      importing.cancel();
      importing = null;
      news.set(new News.None());
      refresh();
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

  private void advance(FolderImport.Progress progress) {
    if (importing != null && news.get() instanceof News.Importing) {
      news.set(new News.Importing(progress.done(), progress.total()));
    }
  }

  private void imported(FolderImport.Report report) {
    importing = null;
    news.set(
        new News.Imported(
            report.kept(), report.known(), report.unread().size(), report.complete()));
    refresh();
  }

  private void failed(Throwable problem) {
    importing = null;
    news.set(new News.None());
    bookcase.fail(problem);
  }

  private void changed(Set<Subject> subjects) {
    if (subjects.contains(Subject.ARTICLES) || subjects.contains(Subject.LEMMAS)) {
      stale = true;
      refresh();
    }
  }

  private void refresh() {
    // An import changes the library many times a second; the list is made anew at its end.
    if (open.get() && stale && importing == null) {
      stale = false;
      bookcase.ask("library", Contents::of, this::take);
    }
  }

  private void take(Contents now) {
    contents.set(now);
    search();
  }

  private void search() {
    int asked = ++question;
    String words = query.get();
    if (words.isBlank()) {
      show();
    } else if (open.get()) {
      bookcase.ask(
          "library-search",
          shelf -> shelf.articles().search(words),
          ids -> {
            // Answers may overtake one another.
            if (asked == question) {
              found = ids;
              show();
            }
          });
    }
  }

  private void show() {
    Contents all = contents.get();
    if (all == null) {
      return;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<KeptArticle> matching =
        query.get().isBlank()
            ? all.articles
            : all.articles.stream().filter(article -> found.contains(article.id())).toList();
    Narrowings conditions = narrowings.get();
    offers.set(conditions.offers(matching, all.folders, today));
    shown.set(
        order
            .get()
            .sorted(
                matching.stream().filter(article -> conditions.admits(article, today)).toList()));
  }
}
