package org.hashiya.ui.words;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.anki.AnkiConnect;
import org.hashiya.exchange.anki.AnkiPackage;
import org.hashiya.exchange.anki.AnkiResult;
import org.hashiya.exchange.words.WordCard;
import org.hashiya.exchange.words.WordTable;
import org.hashiya.study.SavedWord;
import org.hashiya.study.WordState;
import org.hashiya.text.Folding;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The saved words that are shown, the one that is being edited, and what is sent elsewhere. */
public final class WordsModel {
  private static final String DECK = "Hashiya";

  private final StudyModel study;
  private final Tasks tasks;
  private final Supplier<URI> anki;
  private final FilteredList<SavedWord> shown;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
  private final ObjectProperty<@Nullable SavedWord> edited = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

  /**
   * @param anki where AnkiConnect listens
   */
  public WordsModel(StudyModel study, Tasks tasks, Supplier<URI> anki) {
    this.study = study;
    this.tasks = tasks;
    this.anki = anki;
    shown = new FilteredList<>(study.words());
    query.subscribe(this::filter);
    kind.subscribe(this::filter);
    study.vocabularyProperty().subscribe(this::filter);
  }

  public StudyModel study() {
    return study;
  }

  /** The words that are found. */
  public FilteredList<SavedWord> shown() {
    return shown;
  }

  /** What is looked for in lemma, form, sentence, English and notes. */
  public StringProperty queryProperty() {
    return query;
  }

  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** The word whose English and notes are being written, or null. */
  public ObjectProperty<@Nullable SavedWord> editedProperty() {
    return edited;
  }

  /** What came of the last export; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  private void filter() {
    String text = query.get().strip();
    String arabic = Folding.key(text);
    String english = text.toLowerCase(Locale.ROOT);
    Kind wanted = kind.get();
    shown.setPredicate(word ->
        (text.isEmpty() || has(word, arabic, english))
            && (wanted == Kind.ALL || wanted.holds(state(word), study.standing(word))));
  }

  private static boolean has(SavedWord word, String arabic, String english) {
    return (!arabic.isEmpty()
            && (Folding.key(word.word().form()).contains(arabic)
                || Folding.key(word.form()).contains(arabic)
                || Folding.key(word.sentence()).contains(arabic)))
        || word.gloss().toLowerCase(Locale.ROOT).contains(english)
        || word.notes().toLowerCase(Locale.ROOT).contains(english)
        || word.source().toLowerCase(Locale.ROOT).contains(english);
  }

  public WordState state(SavedWord word) {
    return study.state(word.word());
  }

  /** Keeps what was written of the edited word. */
  public void edit(String gloss, String notes) {
    SavedWord word = edited.get();
    if (word != null) {
      study.edit(word, gloss.strip(), notes.strip());
      edited.set(null);
    }
  }

  public void delete(List<SavedWord> words) {
    study.delete(words);
  }

  /** Writes a table of the words that are shown. */
  public void export(WordTable table, Path file, List<String> headings, List<WordCard> words) {
    write(file, words, () -> table.write(file, headings, words, ZoneId.systemDefault()));
  }

  /** Writes an Anki package of the words that are shown. */
  public void exportPackage(Path file, List<WordCard> words) {
    write(file, words, () -> AnkiPackage.write(file, DECK, words, study.clock().instant()));
  }

  private void write(Path file, List<WordCard> words, Tasks.Work<WriteResult> work) {
    String name = String.valueOf(file.getFileName());
    start(
        words,
        () ->
            switch (work.run()) {
              case WriteResult.Written(long count, _) -> new Outcome.Written(count, name);
              case WriteResult.NotWritten(var fault) -> new Outcome.NotWritten(name, fault);
            });
  }

  /** Sends words to Anki while it runs. */
  public void send(List<WordCard> words) {
    URI address = anki.get();
    start(
        words,
        () ->
            switch (new AnkiConnect(address).send(DECK, words)) {
              case AnkiResult.Sent(int added, int updated, int same) ->
                  new Outcome.Sent(added, updated, same);
              case AnkiResult.NotRunning() -> new Outcome.NoAnki();
              case AnkiResult.Refused(String detail) -> new Outcome.Failed(detail);
            });
  }

  private void start(List<WordCard> words, Tasks.Work<Outcome> work) {
    if (words.isEmpty()) {
      outcome.set(new Outcome.NoWords());
      return;
    }
    outcome.set(new Outcome.Working(words.size()));
    tasks.start(
        "export",
        work,
        outcome::set,
        problem -> outcome.set(new Outcome.Failed(problem.toString())));
  }
}
