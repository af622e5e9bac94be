package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.library.KeptArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The article and its versions, what is pointed at and chosen, and what can be done. */
public final class DeskModel {
  /** More do not fit beside each other on any screen. */
  static final int MOST_VERSIONS = 4;

  private final Tasks tasks;
  private final Bookcase bookcase;
  private final ObservableValue<@Nullable KeptArticle> kept;
  private final AlignedFile files;
  private final NewVersion incoming;
  private final SurveyModel survey;
  private final BiConsumer<String, WriteResult> told;
  private final ReadOnlyObjectWrapper<@Nullable GlossedArticle> article =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<Spot>> lit = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Set<Spot>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<@Nullable DeskTrouble> trouble =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty under = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Spot> pointed = new SimpleObjectProperty<>();
  private final DeskCursor cursor = new DeskCursor();
  private final History<List<Column>> history = new History<>();
  private List<Passage> passages = List.of();

  /**
   * @param kept the article that is shown, as the library keeps it; null until it does
   * @param web brings versions from addresses
   * @param files writes what lies on the desk
   * @param glosser reads other articles of the library
   * @param opener opens one of them
   * @param told hears what came of a file of this name
   */
  public DeskModel(
      Tasks tasks,
      Bookcase bookcase,
      ObservableValue<@Nullable KeptArticle> kept,
      WebImporter web,
      AlignedFile files,
      CompletableFuture<? extends Glosser> glosser,
      LongConsumer opener,
      BiConsumer<String, WriteResult> told) {
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.kept = kept;
    this.files = files;
    this.told = told;
    incoming = new NewVersion(tasks, web, busy, trouble::set);
    survey = new SurveyModel(this, tasks, bookcase, glosser, opener);
    pointed.subscribe(this::light);
  }

  /** Lights what renders a word, and compares how its lemma is put; the last comparison stays. */
  private void light(@Nullable Spot spot) {
    Set<Spot> found = spot == null ? Set.of() : Echoes.of(spot, columns.get());
    lit.set(found);
    GlossedArticle glossed = article.get();
    if (glossed != null) {
      found.stream()
          .filter(Spot::isArabic)
          .findFirst()
          .flatMap(word -> Comparison.of(word, glossed, passages, columns.get()))
          .ifPresent(comparison::set);
    }
  }

  /** The lemma that was pointed at last; null before that. */
  ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable GlossedArticle> articleProperty() {
    return article.getReadOnlyProperty();
  }

  /** The versions in the order of their columns. */
  ReadOnlyObjectProperty<List<Column>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** The word that is pointed at, with what renders it. */
  ReadOnlyObjectProperty<Set<Spot>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  /** The sentences that are to be linked or unlinked. */
  ReadOnlyObjectProperty<Set<Spot>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable DeskTrouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether versions stand under each sentence rather than in columns. */
  BooleanProperty underProperty() {
    return under;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  /** The word that is pointed at. */
  ObjectProperty<@Nullable Spot> pointedProperty() {
    return pointed;
  }

  /** The sentence at which one works. */
  DeskCursor cursor() {
    return cursor;
  }

  /** How words are rendered elsewhere. */
  SurveyModel survey() {
    return survey;
  }

  /** The article as the library keeps it; empty until it does. */
  Optional<KeptArticle> kept() {
    return Optional.ofNullable(kept.getValue());
  }

  History<List<Column>> history() {
    return history;
  }

  /** Goes to the sentence of a word and lights the word. */
  void goTo(Spot word) {
    cursor.sentenceProperty().set(Spot.sentence(word.column(), word.sentence()));
    pointed.set(word);
  }

  /** The Arabic sentences. */
  List<Passage> passages() {
    return passages;
  }

  /** The rows of the desk. */
  List<DeskRow> rows() {
    return DeskRow.of(passages.size(), columns.get());
  }

  /** Lays an article on the desk with the versions that are kept or come with it. */
  public void lay(@Nullable GlossedArticle glossed) {
    GlossedArticle before = article.get();
    boolean same = before != null && glossed != null && before.article() == glossed.article();
    if (same) {
      return;
    }
    article.set(glossed);
    columns.set(List.of());
    chosen.set(Set.of());
    pointed.set(null);
    cursor.sentenceProperty().set(null);
    comparison.set(null);
    trouble.set(null);
    history.clear();
    passages = glossed == null ? List.of() : Passage.of(glossed.article());
    if (glossed != null) {
      busy.set(true);
      OptionalLong id = keptId();
      tasks.start(
          "versions",
          () -> KnownVersions.of(bookcase, id, glossed),
          found -> show(glossed, found),
          this::fail);
    }
  }

  private OptionalLong keptId() {
    return kept().map(known -> OptionalLong.of(known.id())).orElseGet(OptionalLong::empty);
  }

  private void show(GlossedArticle glossed, List<Column> found) {
    busy.set(false);
    if (article.get() == glossed) {
      columns.set(found);
    }
  }

  private void fail(Throwable problem) {
    busy.set(false);
    trouble.set(new DeskTrouble.Failed(problem));
  }

  /** Adds a version from a file. */
  public void addFile(Path file) {
    wanted().ifPresent(wanted -> incoming.fromFile(wanted, file));
  }

  /** Adds a version from the clipboard. */
  void addText(@Nullable String text) {
    wanted().ifPresent(wanted -> incoming.fromText(wanted, text));
  }

  /** Adds a version from the web. */
  void addAddress(String address) {
    wanted().ifPresent(wanted -> incoming.fromAddress(wanted, address));
  }

  /** What a version is wanted for, as long as there is an article and room. */
  private Optional<NewVersion.Wanted> wanted() {
    GlossedArticle glossed = article.get();
    if (glossed == null) {
      return Optional.empty();
    }
    if (columns.get().size() == MOST_VERSIONS) {
      trouble.set(new DeskTrouble.Full());
      return Optional.empty();
    }
    Set<String> names = columns.get().stream().map(Column::name).collect(Collectors.toSet());
    return Optional.of(new NewVersion.Wanted(glossed, names, column -> add(glossed, column)));
  }

  private void add(GlossedArticle glossed, Column column) {
    if (article.get() == glossed) {
      change(now -> plus(now, column));
      keep(column);
      if (column.alignment().isDoubtful()) {
        trouble.set(new DeskTrouble.OtherArticle(column.name()));
      }
    }
  }

  private static List<Column> plus(List<Column> columns, Column column) {
    List<Column> more = new ArrayList<>(columns);
    more.add(column);
    return List.copyOf(more);
  }

  /** Takes a version from the desk, and out of the library. */
  void remove(int number) {
    Column gone = columns.get().get(number);
    change(now -> now.stream().filter(c -> c != gone).toList());
    gone.id().ifPresent(id -> bookcase.keep(shelf -> shelf.versions().remove(id)));
  }

  /**
   * Writes the article beside its versions to a file.
   *
   * @param original what the article's column is called there
   */
  public void write(Path file, AlignedFormat format, String original) {
    GlossedArticle glossed = article.get();
    if (glossed == null) {
      return;
    }
    String name = String.valueOf(file.getFileName());
    List<Column> shown = columns.get();
    tasks.start(
        "write-aligned",
        () -> files.write(file, format, AlignedColumns.of(glossed.article(), original, shown)),
        result -> told.accept(name, result),
        problem ->
            told.accept(
                name, new WriteResult.NotWritten(new Fault.Failed(String.valueOf(problem)))));
  }

  /** Chooses a sentence, or lets it go. */
  void choose(Spot sentence) {
    Set<Spot> now = new HashSet<>(chosen.get());
    if (!now.remove(sentence)) {
      // What is linked is of one version: another one's sentences give way.
      now.removeIf(s -> !s.isArabic() && !sentence.isArabic() && s.column() != sentence.column());
      now.add(sentence);
    }
    chosen.set(Set.copyOf(now));
  }

  /** Lets all chosen sentences go. */
  void chooseNone() {
    chosen.set(Set.of());
  }

  /** The chosen sentences belong together: the rest is aligned anew around them. */
  void link() {
    pin(column -> column.pinsWith(Bead.pinned(chosenOf(true), chosenOf(false))));
  }

  /** The chosen sentences belong to nothing. */
  void unlink() {
    pin(column -> {
      List<Bead> pins = new ArrayList<>(column.pinsWithout(chosenOf(true), chosenOf(false)));
      chosenOf(true).forEach(i -> pins.add(Bead.pinned(List.of(i), List.of())));
      chosenOf(false).forEach(j -> pins.add(Bead.pinned(List.of(), List.of(j))));
      return List.copyOf(pins);
    });
  }

  /** What was said of the chosen sentences no longer holds. */
  void free() {
    pin(column -> column.pinsWithout(chosenOf(true), chosenOf(false)));
  }

  private List<Integer> chosenOf(boolean arabic) {
    return chosen.get().stream()
        .filter(s -> s.isArabic() == arabic)
        .map(Spot::sentence)
        .sorted()
        .toList();
  }

  private void pin(Function<Column, List<Bead>> pins) {
    Optional<Integer> number =
        chosen.get().stream().filter(s -> !s.isArabic()).map(Spot::column).findFirst();
    int at = number.orElse(columns.get().size() == 1 ? 0 : -1);
    if (at < 0 || chosen.get().isEmpty()) {
      return;
    }
    GlossedArticle glossed = article.get();
    if (glossed == null) {
      return;
    }
    Column column = columns.get().get(at);
    List<Bead> now = pins.apply(column);
    busy.set(true);
    tasks.start(
        "pin",
        () -> column.with(glossed, now),
        changed -> {
          busy.set(false);
          chooseNone();
          change(all -> all.stream().map(c -> c == column ? changed : c).toList());
          keep(changed);
        },
        this::fail);
  }

  private void change(UnaryOperator<List<Column>> how) {
    history.leave(columns.get());
    pointed.set(null);
    comparison.set(null);
    columns.set(how.apply(columns.get()));
  }

  /** Takes the last change back. */
  void undo() {
    go(history.back(columns.get()));
  }

  /** Makes the change again that was taken back. */
  void redo() {
    go(history.forward(columns.get()));
  }

  private void go(@Nullable List<Column> state) {
    if (state != null) {
      pointed.set(null);
      comparison.set(null);
      chooseNone();
      columns.set(state);
      state.forEach(this::keep);
    }
  }

  /** Saved as one goes, once the library has the article. */
  private void keep(Column column) {
    OptionalLong id = keptId();
    if (id.isPresent()) {
      bookcase.keep(shelf -> KnownVersions.keep(shelf, id.getAsLong(), column));
    }
  }
}
