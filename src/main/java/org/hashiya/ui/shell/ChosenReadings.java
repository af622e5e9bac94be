package org.hashiya.ui.shell;

import java.util.List;
import java.util.Optional;
import org.hashiya.gloss.RememberedChoice;
import org.hashiya.gloss.RememberedChoices;
import org.hashiya.library.Choice;
import org.hashiya.library.Subject;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.keeping.Bookcase;
import org.jspecify.annotations.Nullable;

/** Remembers the readings that a person chooses in the margin, in the library if there is one. */
final class ChosenReadings {
  private final Bookcase bookcase;
  private final Runnable changed;
  private volatile RememberedChoices choices = RememberedChoices.NONE;

  /**
   * @param changed is told on the FX thread that articles read otherwise now
   */
  ChosenReadings(MarginModel margin, Bookcase bookcase, Runnable changed) {
    this.bookcase = bookcase;
    this.changed = changed;
    margin.chosenProperty().subscribe(this::keep);
    margin.takenBackProperty().subscribe(this::forget);
  }

  /** Those that hold now; from any thread. */
  RememberedChoices choices() {
    return choices;
  }

  /** Gets what the library remembers, now that it is open, and follows it. */
  void load() {
    bookcase.onChange(subjects -> {
      if (subjects.contains(Subject.CHOICES)) {
        read();
      }
    });
    read();
  }

  private void read() {
    bookcase.ask("choices", shelf -> shelf.choices().list(), this::know);
  }

  private void know(List<Choice> kept) {
    use(
        new RememberedChoices(
            kept.stream().map(ChoiceText::remembered).flatMap(Optional::stream).toList()));
  }

  private void keep(@Nullable RememberedChoice choice) {
    if (choice != null) {
      use(choices.with(choice));
      bookcase.keep(shelf -> shelf.choices().keep(ChoiceText.kept(choice)));
    }
  }

  private void forget(@Nullable RememberedChoice choice) {
    if (choice != null) {
      use(choices.without(choice));
      Choice kept = ChoiceText.kept(choice);
      bookcase.keep(shelf -> shelf.choices().forget(kept.word(), kept.context()));
    }
  }

  private void use(RememberedChoices now) {
    if (!now.equals(choices)) {
      choices = now;
      changed.run();
    }
  }
}
