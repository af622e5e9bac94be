package org.hashiya.ui.terms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.term.TermFile;
import org.hashiya.exchange.term.TermFormat;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.library.KeptConcept;
import org.hashiya.library.Shelf;
import org.hashiya.library.Subject;
import org.hashiya.text.ArabicCollation;
import org.hashiya.text.Folding;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The term base over the text: what is listed, what is being written, what comes in. */
public final class TermBaseModel {
  /** Nothing of a long work is worth telling more often than this share of it. */
  private static final double TOLD = 0.01;

  private final Tasks tasks;
  private final Bookcase bookcase;
  private final String version;
  private final Consumer<TermNotice> notices;
  private final ObservableList<KeptConcept> all = FXCollections.observableArrayList();
  private final FilteredList<KeptConcept> listed = new FilteredList<>(all);
  private final ObservableList<String> fields = FXCollections.observableArrayList();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>();
  private final StringProperty field = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable TermDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TermImport> incoming =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final Deque<TermChange> undo = new ArrayDeque<>();
  private final Deque<TermChange> redo = new ArrayDeque<>();
  private Tasks.@Nullable Run work;

  /**
   * @param version of the program, which some files want to know
   * @param notices gets what the person should hear of
   */
  public TermBaseModel(
      Tasks tasks, Bookcase bookcase, String version, Consumer<TermNotice> notices) {
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.version = version;
    this.notices = notices;
    query.subscribe(this::filter);
    status.subscribe(this::filter);
    field.subscribe(this::filter);
    bookcase.onChange(this::changed);
    var _ = bookcase.library().thenRun(() -> tasks.later(this::load));
  }

  /** The entries that pass the filters, by their Arabic. */
  public ObservableList<KeptConcept> listed() {
    return listed;
  }

  /** All entries, in the order of the list. */
  public ObservableList<KeptConcept> all() {
    return all;
  }

  /** The fields that occur. */
  public ObservableList<String> fields() {
    return fields;
  }

  /** What is looked for, in any language; blank for everything. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The status that a rendering must have; null for any. */
  public ObjectProperty<@Nullable Status> statusProperty() {
    return status;
  }

  /** The field that an entry must be of; empty for any. */
  public StringProperty fieldProperty() {
    return field;
  }

  /** The entry that is being written; null while none is. */
  public ReadOnlyObjectProperty<@Nullable TermDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** What a file would bring in; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable TermImport> incomingProperty() {
    return incoming.getReadOnlyProperty();
  }

  /** How much of a file has been read or written, from 0 to 1; 1 while there is none. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Counts the changes: with each, words of the article may read otherwise. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Begins a new entry, with what is known of it already. */
  public void add(String arabic, String english) {
    incoming.set(null);
    draft.set(TermDraft.begun(arabic, english));
  }

  /** Begins to change the first of these entries that is there, or else a new one. */
  public void editOrAdd(List<Concept> concepts, String arabic, String english) {
    all.stream()
        .filter(kept -> concepts.contains(kept.concept()))
        .findFirst()
        .ifPresentOrElse(this::edit, () -> add(arabic, english));
  }

  /** Begins to change an entry. */
  public void edit(KeptConcept kept) {
    draft.set(TermDraft.of(kept));
  }

  /** Keeps what is being written, if it is whole. */
  public void save() {
    TermDraft writing = draft.get();
    if (writing != null) {
      writing
          .concept()
          .ifPresent(concept -> {
            draft.set(null);
            Optional<Concept> before = writing.base().map(KeptConcept::concept);
            if (!before.equals(Optional.of(concept))) {
              long id = writing.base().map(KeptConcept::id).orElse(0L);
              change(TermChange.of(id, before, Optional.of(concept)));
            }
          });
    }
  }

  /** Forgets what is being written, or what would come in. */
  public void cancel() {
    draft.set(null);
    incoming.set(null);
  }

  /** Takes entries out; can be taken back. */
  public void remove(List<KeptConcept> entries) {
    if (!entries.isEmpty()) {
      change(
          new TermChange(
              entries.stream()
                  .map(e -> new TermChange.Step(e.id(), Optional.of(e.concept()), Optional.empty()))
                  .toList()));
    }
  }

  /** Takes the last change back. */
  public void undo() {
    if (!undo.isEmpty()) {
      carryOut(undo.pop().reversed(), done -> redo.push(done.reversed()));
    }
  }

  /** Makes the change again that was taken back last. */
  public void redo() {
    if (!redo.isEmpty()) {
      carryOut(redo.pop(), undo::push);
    }
  }

  /** Reads a file and shows what it would bring in. */
  public void read(Path file) {
    String name = nameOf(file);
    List<KeptConcept> mine = List.copyOf(all);
    begin();
    work =
        tasks.start(
            "read-terms",
            () -> {
              ReadResult<List<Concept>> result = files().read(file, this::tell);
              return switch (result) {
                case ReadResult.Read<List<Concept>>(List<Concept> theirs, List<Loss> losses) ->
                    new ReadResult.Read<>(TermImport.of(name, theirs, losses, mine), losses);
                case ReadResult.Refused<List<Concept>>(Fault fault) ->
                    new ReadResult.Refused<TermImport>(fault);
              };
            },
            result -> {
              end();
              switch (result) {
                case ReadResult.Read<TermImport>(TermImport offered, List<Loss> _) -> {
                  draft.set(null);
                  incoming.set(offered);
                }
                case ReadResult.Refused<TermImport>(Fault fault) ->
                    notices.accept(new TermNotice.Unread(name, fault));
              }
            },
            problem -> {
              end();
              notices.accept(new TermNotice.Unread(name, failed(problem)));
            });
  }

  /** Takes over what was chosen of a file. */
  public void accept() {
    TermImport offered = incoming.get();
    if (offered != null) {
      incoming.set(null);
      TermChange change = offered.change();
      if (!change.steps().isEmpty()) {
        change(change);
      }
      notices.accept(new TermNotice.Taken(offered.name(), change.steps().size(), offered.losses()));
    }
  }

  /** Writes what is listed to a file. */
  public void write(Path file, TermFormat format) {
    String name = nameOf(file);
    List<Concept> concepts = listed.stream().map(KeptConcept::concept).toList();
    begin();
    work =
        tasks.start(
            "write-terms",
            () -> files().write(file, format, concepts, this::tell),
            result -> {
              end();
              notices.accept(
                  switch (result) {
                    case WriteResult.Written(long count, List<Loss> losses) ->
                        new TermNotice.Written(name, count, losses);
                    case WriteResult.NotWritten(Fault fault) ->
                        new TermNotice.Unwritten(name, fault);
                  });
            },
            problem -> {
              end();
              notices.accept(new TermNotice.Unwritten(name, failed(problem)));
            });
  }

  /** Stops reading or writing. */
  public void stop() {
    if (work != null) {
      work.cancel();
    }
    end();
  }

  private TermFile files() {
    return new TermFile(version, LocalDate.now(ZoneId.systemDefault()));
  }

  private static Fault failed(Throwable problem) {
    return new Fault.Failed(String.valueOf(problem));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void begin() {
    stop();
    told = 0;
    progress.set(0);
  }

  private void end() {
    work = null;
    progress.set(1);
  }

  /** Share that was told last; of the working thread. */
  private volatile double told;

  private void tell(double share) {
    if (share - told >= TOLD) {
      told = share;
      tasks.later(() -> {
        if (work != null) {
          progress.set(share);
        }
      });
    }
  }

  private void change(TermChange change) {
    redo.clear();
    carryOut(change, undo::push);
  }

  private void carryOut(TermChange change, Consumer<TermChange> remember) {
    bookcase.keep(
        change::applyTo,
        done -> {
          remember.accept(done);
          undoable.set(!undo.isEmpty());
          redoable.set(!redo.isEmpty());
        });
  }

  private void changed(Set<Subject> subjects) {
    if (subjects.contains(Subject.TERMS)) {
      load();
    }
  }

  private void load() {
    bookcase.ask(
        "terms",
        TermBaseModel::sorted,
        entries -> {
          boolean isFirst = changes.get() == 0 && entries.isEmpty();
          all.setAll(entries);
          fields.setAll(
              entries.stream()
                  .map(e -> e.concept().detail(Detail.FIELD))
                  .filter(f -> !f.isEmpty())
                  .distinct()
                  .sorted()
                  .toList());
          if (!isFirst) {
            changes.set(changes.get() + 1);
          }
        });
  }

  private static List<KeptConcept> sorted(Shelf shelf) {
    List<KeptConcept> entries = new ArrayList<>(shelf.terms().list());
    Comparator<String> byLetter = ArabicCollation.comparator();
    entries.sort((a, b) -> byLetter.compare(first(a), first(b)));
    return List.copyOf(entries);
  }

  private static String first(KeptConcept kept) {
    return kept.concept().terms().getFirst().text();
  }

  private void filter() {
    Status wanted = status.get();
    String sought = query.get();
    String of = field.get();
    listed.setPredicate(kept ->
        (wanted == null
                || kept.concept().terms(Concept.ENGLISH).anyMatch(t -> t.status() == wanted))
            && (of.isEmpty() || kept.concept().detail(Detail.FIELD).equals(of))
            && (sought.isBlank() || says(kept.concept(), sought)));
  }

  private static boolean says(Concept concept, String sought) {
    return concept.terms().stream().anyMatch(t -> Folding.contains(t.text(), sought))
        || concept.details().stream().anyMatch(d -> Folding.contains(d.text(), sought));
  }
}
