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
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.TermMatch;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.library.KeptArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.Revision;
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
  private final DeskWork work;
  private final Lessons lessons;
  private final NewVersion incoming;
  private final SurveyModel survey;
  private final MemoryModel memory;
  private final DeskExport export;
  private final Arrival arrival;
  private final ReadOnlyObjectWrapper<@Nullable GlossedArticle> article =
      new ReadOnlyObjectWrapper<>();
  private final DeskVersions versions;
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
  private final Rewording rewording;
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
      VersionsOpener opener,
      BiConsumer<String, WriteResult> told) {
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.kept = kept;
    versions = new DeskVersions(bookcase, this::keptId, this::forgetPlace);
    rewording = new Rewording(this);
    export = new DeskExport(this, tasks, files, told);
    arrival = new Arrival(tasks, this::goTo);
    work = new DeskWork(tasks, problem -> trouble.set(new DeskTrouble.Failed(problem)));
    lessons = new Lessons(tasks, bookcase, glosser);
    incoming = new NewVersion(work, web, trouble::set);
    memory = new MemoryModel(tasks, bookcase, opener, trouble::set);
    survey = new SurveyModel(this, tasks, bookcase, glosser, opener);
    // Before any view asks where one stands among them.
    versions.columnsProperty().subscribe(() -> cursor.keepWithin(versions.present()));
    pointed.subscribe(this::light);
    lessons.experienceProperty().addListener(_ -> teach());
  }

  /** Lights what renders a word, and compares how its lemma is put; the last comparison stays. */
  private void light(@Nullable Spot spot) {
    Map<Spot, Double> found = spot == null ? Map.of() : Echoes.of(spot, versions.present());
    lit.set(found);
    GlossedArticle glossed = article.get();
    if (glossed != null) {
      found.keySet().stream()
          .filter(Spot::isArabic)
          .findFirst()
          .flatMap(word -> Comparison.of(word, glossed, passages, versions.present()))
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
    return versions.columnsProperty();
  }

  /** The word that is pointed at, with what renders it and how sure that is, above 0 to 1. */
  ReadOnlyObjectProperty<Map<Spot, Double>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  /** What a person says of sentences. */
  Linking linking() {
    return linking;
  }

  /** What a person words otherwise. */
  Rewording rewording() {
    return rewording;
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

  /** The versions, and how they are changed. */
  DeskVersions versions() {
    return versions;
  }

  /** Writes what lies here. */
  public DeskExport export() {
    return export;
  }

  /** The word that is waited for. */
  Arrival arrival() {
    return arrival;
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
    return DeskRow.of(passages.size(), versions.present());
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
    versions.clear();
    passages = glossed == null ? List.of() : Passage.of(glossed.article());
    article.set(glossed);
    linking.chooseNone();
    pointed.set(null);
    cursor.sentenceProperty().set(null);
    comparison.set(null);
    trouble.set(null);
    work.cancel();
    if (glossed != null) {
      lessons.begin();
      OptionalLong id = keptId();
      id.ifPresent(arrival::laying);
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
    List<Column> present = versions.present();
    if (glossed != null && !present.isEmpty()) {
      Original original = original(glossed);
      tasks.start(
          "teach",
          () -> present.stream().map(column -> column.taught(original)).toList(),
          knowing -> {
            if (versions.present().equals(present)) {
              versions.lay(knowing);
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
    List<Column> present = versions.present();
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
      versions.lay(found);
      keptId().ifPresent(arrival::laid);
    }
  }

  /** Adds a version from a file, or those that a translation memory holds. */
  public void addFile(Path file) {
    wanted()
        .ifPresent(wanted -> {
          if (MemoryModel.isMemory(file)) {
            memory.read(wanted, MOST_VERSIONS - versions.present().size(), file);
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
    if (versions.present().size() == MOST_VERSIONS) {
      trouble.set(new DeskTrouble.Full());
      return Optional.empty();
    }
    Set<String> names = versions.present().stream().map(Column::name).collect(Collectors.toSet());
    return Optional.of(
        new NewVersion.Wanted(original(glossed), names, column -> add(glossed, column)));
  }

  private void add(GlossedArticle glossed, Column column) {
    if (article.get() == glossed) {
      versions.add(column);
      if (column.alignment().isDoubtful()) {
        trouble.set(new DeskTrouble.OtherArticle(column.name()));
      }
    }
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
        changed -> versions.replace(column, changed));
  }

  /** Puts a version's other wording in its place. */
  void reword(Column column, Revision revision) {
    GlossedArticle glossed = article.get();
    if (glossed == null) {
      return;
    }
    Original original = original(glossed);
    work.start(
        "reword",
        progress -> column.reworded(original, revision, progress),
        changed -> versions.replace(column, changed));
  }

  /** Says what a person must hear of; null for nothing any longer. */
  void tell(@Nullable DeskTrouble heard) {
    trouble.set(heard);
  }

  /** What was pointed at and compared may be others now. */
  private void forgetPlace() {
    linking.chooseNone();
    pointed.set(null);
    comparison.set(null);
  }
}
