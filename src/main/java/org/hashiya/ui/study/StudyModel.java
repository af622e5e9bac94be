package org.hashiya.ui.study;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hashiya.study.Grade;
import org.hashiya.study.Notebook;
import org.hashiya.study.PassingNotebook;
import org.hashiya.study.Review;
import org.hashiya.study.SavedWord;
import org.hashiya.study.Scheduler;
import org.hashiya.study.Standing;
import org.hashiya.study.Vocabulary;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * A person's words as the window sees them. A change is seen at once and kept beside the FX thread;
 * what cannot be kept is told, and stays as long as the window.
 */
public final class StudyModel {
  private static final int MOST_UNDONE = 100;

  private final InOrder keeping;
  private final InstantSource clock;
  private final Consumer<Throwable> troubles;
  private final Scheduler scheduler = Scheduler.usual();
  private final ReadOnlyObjectWrapper<Vocabulary> vocabulary =
      new ReadOnlyObjectWrapper<>(Vocabulary.EMPTY);
  private final ObservableList<SavedWord> words = FXCollections.observableArrayList();
  private final Map<Long, List<Review>> reviews = new HashMap<>();
  private final Map<Long, Standing> standings = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private Notebook notebook = new PassingNotebook();

  /**
   * @param troubles gets why something could not be read or kept
   */
  public StudyModel(Tasks tasks, InstantSource clock, Consumer<Throwable> troubles) {
    keeping = new InOrder(tasks);
    this.clock = clock;
    this.troubles = troubles;
  }

  /** What the person knows. */
  public ReadOnlyObjectProperty<Vocabulary> vocabularyProperty() {
    return vocabulary.getReadOnlyProperty();
  }

  /** The saved words, oldest first. */
  public ObservableList<SavedWord> words() {
    return FXCollections.unmodifiableObservableList(words);
  }

  /** What was done last and can be undone; set anew for each time, null when it is undone. */
  public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
    return done.getReadOnlyProperty();
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public InstantSource clock() {
    return clock;
  }

  /**
   * Takes the words from a notebook and keeps them there from now on, together with what was said
   * before it was there.
   */
  public void open(Notebook opened) {
    Map<WordKey, WordState> said = vocabulary.get().states();
    List<SavedWord> early = List.copyOf(words);
    notebook = opened;
    keeping.start(
        "words",
        () -> {
          if (!said.isEmpty()) {
            opened.say(said);
          }
          early.forEach(word -> opened.save(word.withId(SavedWord.UNSAVED)));
          return opened.read();
        },
        this::show,
        troubles);
  }

  private void show(Notebook.Contents contents) {
    standings.clear();
    reviews.clear();
    reviews.putAll(contents.reviews());
    words.setAll(contents.words());
    vocabulary.set(new Vocabulary(contents.states()));
  }

  /** Gives lemmas a state; nothing is done for those that have it. */
  public void say(Set<WordKey> lemmas, WordState state) {
    Map<WordKey, WordState> states = new HashMap<>();
    lemmas.forEach(lemma -> states.put(lemma, state));
    say(states);
  }

  /** Gives lemmas their states; nothing is done for those that have them. */
  public void say(Map<WordKey, WordState> states) {
    Map<WordKey, WordState> changes = new HashMap<>(states);
    changes.entrySet().removeIf(it -> state(it.getKey()) == it.getValue());
    if (!changes.isEmpty()) {
      Runnable back = change(changes);
      remember(changes.size() == 1 ? new Done.Said() : new Done.SaidOfMany(changes.size()), back);
    }
  }

  /**
   * Changes states.
   *
   * @return undoes it
   */
  private Runnable change(Map<WordKey, WordState> changes) {
    Map<WordKey, WordState> before = new HashMap<>();
    changes.keySet().forEach(lemma -> before.put(lemma, state(lemma)));
    put(changes);
    return () -> put(before);
  }

  private void put(Map<WordKey, WordState> states) {
    vocabulary.set(vocabulary.get().with(states));
    keep(book -> book.say(states));
  }

  /** The saved word of a lemma. */
  public Optional<SavedWord> saved(WordKey lemma) {
    return words.stream().filter(word -> word.word().equals(lemma)).findFirst();
  }

  /** Saves a word, or brings the one of the same lemma up to date; a new one is now learned. */
  public void save(SavedWord word) {
    Optional<SavedWord> present = saved(word.word());
    if (present.isPresent()) {
      SavedWord again = present.get().metAgain(word);
      replace(again);
      remember(new Done.Saved(word.word().form(), true), () -> replace(present.get()));
      return;
    }
    Notebook book = notebook;
    keeping.start(
        "words",
        () -> book.save(word),
        saved -> {
          words.add(saved);
          boolean unknown = state(word.word()) == WordState.NEW;
          Runnable back = unknown ? change(Map.of(word.word(), WordState.LEARNING_1)) : () -> {};
          remember(
              new Done.Saved(word.word().form(), false),
              () -> {
                drop(List.of(saved));
                back.run();
              });
        },
        troubles);
  }

  /** What the person has said of a lemma. */
  public WordState state(WordKey lemma) {
    return vocabulary.get().state(lemma);
  }

  /** Keeps what a person has written of a saved word. */
  public void edit(SavedWord word, String gloss, String notes) {
    SavedWord edited = word.withText(gloss, notes);
    if (!edited.equals(word)) {
      replace(edited);
    }
  }

  private void replace(SavedWord word) {
    words.replaceAll(present -> present.id() == word.id() ? word : present);
    keep(book -> book.change(word));
  }

  /** Deletes saved words; what is known of their lemmas stays. */
  public void delete(List<SavedWord> deleted) {
    if (!deleted.isEmpty()) {
      List<SavedWord> all = List.copyOf(deleted);
      drop(all);
      remember(
          new Done.Deleted(all.size()),
          () -> {
            words.addAll(all);
            FXCollections.sort(words, Comparator.comparing(SavedWord::saved));
            keep(book -> all.forEach(book::restore));
          });
    }
  }

  private void drop(List<SavedWord> dropped) {
    Set<Long> numbers = dropped.stream().map(SavedWord::id).collect(Collectors.toSet());
    words.removeIf(word -> numbers.contains(word.id()));
    keep(book -> dropped.forEach(book::delete));
  }

  /** The reviews of a word in order of time. */
  public List<Review> reviews(SavedWord word) {
    return reviews.getOrDefault(word.id(), List.of());
  }

  /** Where a word stands in its reviews. */
  public Standing standing(SavedWord word) {
    return standings.computeIfAbsent(word.id(), _ -> scheduler.after(word.saved(), reviews(word)));
  }

  /**
   * Keeps that a word was reviewed; its lemma's state follows.
   *
   * @param took how long the answer took
   */
  public void review(SavedWord word, Grade grade, Duration took) {
    Review review = new Review(clock.instant(), grade);
    Standing after = scheduler.next(standing(word), review);
    reviews.merge(
        word.id(),
        List.of(review),
        (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    standings.put(word.id(), after);
    keep(book -> book.review(word, review, after, took));
    WordState state = state(word.word());
    WordState reviewed = state.reviewed(after);
    if (reviewed != state) {
      change(Map.of(word.word(), reviewed));
    }
  }

  /** All reviews of all words in order of time. */
  public List<Review> allReviews() {
    return reviews.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Review::at))
        .toList();
  }

  /** Keeps now what is still to be kept; to be called when the window closes. */
  public void finish() {
    keeping.finish();
  }

  /** Undoes what was done last; nothing if nothing is left. */
  public void undo() {
    Runnable back = undo.poll();
    if (back != null) {
      back.run();
      done.set(null);
    }
  }

  private void remember(Done what, Runnable back) {
    undo.push(back);
    if (undo.size() > MOST_UNDONE) {
      undo.removeLast();
    }
    done.set(null);
    done.set(what);
  }

  /** The notebook is the one of the moment at which something was done. */
  private void keep(Consumer<Notebook> writing) {
    Notebook book = notebook;
    keeping.start(
        "words",
        () -> {
          writing.accept(book);
          return true;
        },
        _ -> {},
        troubles);
  }
}
