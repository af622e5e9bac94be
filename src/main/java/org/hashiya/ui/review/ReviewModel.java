package org.hashiya.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.study.Grade;
import org.hashiya.study.ReviewQueue;
import org.hashiya.study.SavedWord;
import org.hashiya.study.Standing;
import org.hashiya.text.Folding;
import org.hashiya.ui.study.StudyModel;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of reviews: the word that is asked for, whether its answer is shown, and the grades.
 */
public final class ReviewModel {
  /** Nobody thinks longer; whoever does has left the desk. */
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

  private final StudyModel study;
  private final ReadOnlyObjectWrapper<@Nullable SavedWord> asked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper turned = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
  private final BooleanProperty typing = new SimpleBooleanProperty();
  private final StringProperty typed = new SimpleStringProperty("");
  private Instant since = Instant.EPOCH;

  public ReviewModel(StudyModel study) {
    this.study = study;
    study.words().addListener((javafx.beans.Observable _) -> refresh());
    typing.subscribe(() -> {
      turned.set(false);
      typed.set("");
    });
  }

  StudyModel study() {
    return study;
  }

  /** The word that is asked for; null when none is due. */
  public ReadOnlyObjectProperty<@Nullable SavedWord> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Whether the answer is shown. */
  public ReadOnlyBooleanProperty turnedProperty() {
    return turned.getReadOnlyProperty();
  }

  /** How many words are due now. */
  public ReadOnlyIntegerProperty dueProperty() {
    return due.getReadOnlyProperty();
  }

  /** How many answers were graded since the page was opened first. */
  public ReadOnlyIntegerProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Whether the Arabic word is to be typed; else one thinks of the English and turns the card. */
  public BooleanProperty typingProperty() {
    return typing;
  }

  /** What was typed. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** Looks what is due now; to be called when the page is opened. */
  public void refresh() {
    Instant now = study.clock().instant();
    ReviewQueue queue = queue();
    due.set(queue.due(now));
    SavedWord present = asked.get();
    boolean still = present != null && study.words().contains(present);
    if (!still) {
      ask(queue.next(now).map(ReviewQueue.Item::word).orElse(null));
    }
  }

  private ReviewQueue queue() {
    return ReviewQueue.of(study.words(), study::standing);
  }

  private void ask(@Nullable SavedWord word) {
    turned.set(false);
    typed.set("");
    since = study.clock().instant();
    // A word may be asked for twice in a row, and its card must be laid anew.
    asked.set(null);
    asked.set(word);
  }

  /** Shows the answer. */
  public void turn() {
    if (asked.get() != null) {
      turned.set(true);
    }
  }

  /** Whether what was typed is the word: vowels and hamzas do not matter, nor does the form. */
  public boolean isTypedRight() {
    SavedWord word = asked.get();
    String key = Folding.key(typed.get().strip());
    return word != null
        && !key.isEmpty()
        && (key.equals(Folding.key(word.word().form())) || key.equals(Folding.key(word.form())));
  }

  /** How long the word would rest after a grade. */
  public Duration interval(Grade grade) {
    SavedWord word = asked.get();
    return word == null
        ? Duration.ZERO
        : study.scheduler().interval(study.standing(word), grade, study.clock().instant());
  }

  /** Grades the answer and asks for the next word; nothing before the answer is shown. */
  public void grade(Grade grade) {
    SavedWord word = asked.get();
    if (word != null && turned.get()) {
      Duration took = Duration.between(since, study.clock().instant());
      study.review(word, grade, took.compareTo(LONGEST_ANSWER) > 0 ? LONGEST_ANSWER : took);
      done.set(done.get() + 1);
      Instant now = study.clock().instant();
      ReviewQueue queue = queue();
      due.set(queue.due(now));
      ask(queue.next(now).map(ReviewQueue.Item::word).orElse(null));
    }
  }

  /** When the next word is due, while none is asked for. */
  public Optional<Instant> nextDue() {
    return queue().nextDue();
  }

  /** Where the word that is asked for stands. */
  Standing standing(SavedWord word) {
    return study.standing(word);
  }
}
