package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
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
import org.hashiya.gloss.TermMatch;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.library.KeptArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Experience;
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
  private final DeskWork work;
  private final Lessons lessons;
  private final NewVersion incoming;
  private final SurveyModel survey;
  private final MemoryModel memory;
  private final BiConsumer<String, WriteResult> told;
  private final ReadOnlyObjectWrapper<@Nullable GlossedArticle> article =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<Spot, Double>> lit =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Linking linking = new Linking(this);
  private final ReadOnlyObjectWrapper<@Nullable DeskTrouble> trouble =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty under = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Spot> pointed = new SimpleObjectProperty<>();
  private final DeskCursor cursor = new DeskCursor();
  private final History<List<Column>> history = new History<>();
  private List<Passage> passages = List.of();
  private @Nullable Awaited awaited;

  /** A word that is to be shown once its article lies on the desk. */
  private record Awaited(long article, Spot word) {}

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
    work = new DeskWork(tasks, problem -> trouble.set(new DeskTrouble.Failed(problem)));
    lessons = new Lessons(tasks, bookcase, glosser);
    incoming = new NewVersion(work, web, trouble::set);
    memory = new MemoryModel(tasks, bookcase, opener, trouble::set);
    survey = new SurveyModel(this, tasks, bookcase, glosser, opener);
    pointed.subscribe(this::light);
    lessons.experienceProperty().addListener(_ -> teach());
  }

  /** Lights what renders a word, and compares how its lemma is put; the last comparison stays. */
  private void light(@Nullable Spot spot) {
    Map<Spot, Double> found = spot == null ? Map.of() : Echoes.of(spot, columns.get());
    lit.set(found);
    GlossedArticle glossed = article.get();
    if (glossed != null) {
      found.keySet().stream()
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

  /** The word that is pointed at, with what renders it and how sure that is, above 0 to 1. */
  ReadOnlyObjectProperty<Map<Spot, Double>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  /** What a person says of sentences. */
  Linking linking() {
    return linking;
  }

  ReadOnlyObjectProperty<@Nullable DeskTrouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether versions stand under each sentence rather than in columns. */
  BooleanProperty underProperty() {
    return under;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /** The word that is pointed at. */
  ObjectProperty<@Nullable Spot> pointedProperty() {
    return pointed;
  }

  /** What goes on beside the desk. */
  DeskWork work() {
    return work;
  }

  /** The sentence at which one works. */
  DeskCursor cursor() {
    return cursor;
  }

  /** Translation memories that come. */
  MemoryModel memory() {
    return memory;
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

  /** Goes to a word once its article, of the library, is laid on the desk. */
  void await(long article, Spot word) {
    awaited = new Awaited(article, word);
  }

  private void arrive() {
    Awaited wanted = awaited;
    if (wanted != null && keptId().equals(OptionalLong.of(wanted.article()))) {
      awaited = null;
      // The list must have its rows before one of them can be gone to.
      tasks.later(() -> goTo(wanted.word()));
    }
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
    if (before != null && glossed != null && before.article() == glossed.article()) {
      if (!ownTerms(before).equals(ownTerms(glossed))) {
        readAgain(glossed);
      }
      return;
    }
    // Whoever hears of a change must find article, sentences and versions that go together.
    columns.set(List.of());
    passages = glossed == null ? List.of() : Passage.of(glossed.article());
    article.set(glossed);
    linking.chooseNone();
    pointed.set(null);
    cursor.sentenceProperty().set(null);
    comparison.set(null);
    trouble.set(null);
    history.clear();
    work.cancel();
    if (glossed != null) {
      lessons.begin();
      OptionalLong id = keptId();
      Original original = original(glossed);
      work.start(
          "versions",
          progress -> KnownVersions.of(bookcase, id, original, progress),
          found -> show(glossed, found));
    }
  }

  /** What pairs of texts have taught of how words are put. */
  Experience experience() {
    return lessons.experienceProperty().get();
  }

  private Original original(GlossedArticle glossed) {
    return new Original(glossed, experience());
  }

  /** Lets the versions on the desk know what has been learnt since they came. */
  private void teach() {
    GlossedArticle glossed = article.get();
    List<Column> present = columns.get();
    if (glossed != null && !present.isEmpty()) {
      Original original = original(glossed);
      tasks.start(
          "teach",
          () -> present.stream().map(column -> column.taught(original)).toList(),
          knowing -> {
            if (columns.get().equals(present)) {
              columns.set(knowing);
            } else {
              teach();
            }
          },
          problem -> trouble.set(new DeskTrouble.Failed(problem)));
    }
  }

  private static List<TermMatch> ownTerms(GlossedArticle of) {
    return of.terms().stream().filter(TermMatch::isOwn).toList();
  }

  /** The person's own terms are others now: what is to be checked may be, too. */
  private void readAgain(GlossedArticle glossed) {
    article.set(glossed);
    List<Column> present = columns.get();
    Original original = original(glossed);
    work.start(
        "versions-again",
        progress -> readAgain(present, original, progress),
        found -> show(glossed, found));
  }

  private static List<Column> readAgain(
      List<Column> columns, Original original, Progress progress) {
    List<Column> again = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      double before = (double) c / columns.size();
      Progress part = progress.part(before, before + 1.0 / columns.size());
      again.add(columns.get(c).readAgain(original, part));
    }
    return List.copyOf(again);
  }

  private OptionalLong keptId() {
    return kept().map(known -> OptionalLong.of(known.id())).orElseGet(OptionalLong::empty);
  }

  private void show(GlossedArticle glossed, List<Column> found) {
    if (article.get() == glossed) {
      columns.set(found);
      arrive();
    }
  }

  /** Adds a version from a file, or those that a translation memory holds. */
  public void addFile(Path file) {
    wanted()
        .ifPresent(wanted -> {
          if (MemoryModel.isMemory(file)) {
            memory.read(wanted, MOST_VERSIONS - columns.get().size(), file);
          } else {
            incoming.fromFile(wanted, file);
          }
        });
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
    return Optional.of(
        new NewVersion.Wanted(original(glossed), names, column -> add(glossed, column)));
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

  /** Aligns a version anew around what a person says of it. */
  void alignAround(Column column, List<Bead> pins) {
    GlossedArticle glossed = article.get();
    if (glossed == null) {
      return;
    }
    work.start(
        "pin",
        progress -> column.with(glossed, pins, progress),
        changed -> {
          linking.chooseNone();
          change(all -> all.stream().map(c -> c == column ? changed : c).toList());
          keep(changed);
        });
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
      linking.chooseNone();
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
