package org.hashiya.ui.gloss;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.RememberedChoice;
import org.hashiya.gloss.Why;
import org.hashiya.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which word the margin answers. It follows the pointer until a word is held: pinned in the text or
 * looked up by itself; then it stays, and look-ups inside it leave a trail.
 */
public final class MarginModel {
  private final ObjectProperty<@Nullable Glosser> glosser = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable GlossedArticle> article = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Glossary> glossary = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Place> pointed = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Place> pinned = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Place> target = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper termsAsked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Entry> asked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Gloss> sought = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RememberedChoice> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RememberedChoice> takenBack =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper leadsBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper leadsForward = new ReadOnlyBooleanWrapper();
  private final BooleanProperty wholeGlossary = new SimpleBooleanProperty();
  private final Trail<Answer> trail = new Trail<>();
  private @Nullable Article shown;

  public MarginModel() {
    article.subscribe(this::renew);
    pointed.subscribe(this::point);
    pinned.subscribe(this::pin);
  }

  /** Answers look-ups; null until it has been loaded. */
  public ObjectProperty<@Nullable Glosser> glosserProperty() {
    return glosser;
  }

  /** The article beside the margin; set here when a person chooses another reading in it. */
  public ObjectProperty<@Nullable GlossedArticle> articleProperty() {
    return article;
  }

  /** The article's glossary; null until it has been made. */
  public ObjectProperty<@Nullable Glossary> glossaryProperty() {
    return glossary;
  }

  /** The word under the pointer or the keyboard's mark. */
  public ObjectProperty<@Nullable Place> pointedProperty() {
    return pointed;
  }

  /** The word held by click or Enter. */
  public ObjectProperty<@Nullable Place> pinnedProperty() {
    return pinned;
  }

  /** The place that the text is asked to show; set anew for every request. */
  public ObjectProperty<@Nullable Place> targetProperty() {
    return target;
  }

  /** Counts how often the term base was asked to take what is shown. */
  public ReadOnlyIntegerProperty termsAskedProperty() {
    return termsAsked.getReadOnlyProperty();
  }

  /** Asks the term base to take what is shown. */
  public void askForTerm() {
    termsAsked.set(termsAsked.get() + 1);
  }

  /** The entry that the lexicon is asked to show; set anew for every request. */
  public ReadOnlyObjectProperty<@Nullable Entry> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** The word that the concordance is asked for; set anew for every request. */
  public ReadOnlyObjectProperty<@Nullable Gloss> soughtProperty() {
    return sought.getReadOnlyProperty();
  }

  /** The reading that a person has chosen in the text; set anew for every choice. */
  public ReadOnlyObjectProperty<@Nullable RememberedChoice> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The choice that a person takes back; set anew each time. */
  public ReadOnlyObjectProperty<@Nullable RememberedChoice> takenBackProperty() {
    return takenBack.getReadOnlyProperty();
  }

  /** What is shown; null before the first word. */
  public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Whether the answer stays while the pointer moves. */
  public ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty leadsBackProperty() {
    return leadsBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty leadsForwardProperty() {
    return leadsForward.getReadOnlyProperty();
  }

  /** Whether the margin shows the whole glossary instead of one word. */
  public BooleanProperty wholeGlossaryProperty() {
    return wholeGlossary;
  }

  /** Shows a word by itself and holds it; words of a phrase may be looked up one by one. */
  public void lookUp(String word) {
    Glosser engine = glosser.get();
    if (engine == null || word.isBlank()) {
      return;
    }
    Gloss gloss = engine.lookUp(word.strip());
    if (gloss.isAnswered()) {
      step(new Answer(Optional.empty(), gloss, List.of()));
    }
  }

  /** Asks the lexicon to show the present word. */
  public void openEntry() {
    Answer present = answer.get();
    asked.set(null);
    asked.set(present == null ? null : present.reading().analysis().entry());
  }

  /** Asks the concordance for the present word. */
  void openConcordance() {
    Answer present = answer.get();
    sought.set(null);
    sought.set(present == null ? null : present.gloss());
  }

  /** Prefers another reading of the present word, from now on also in the text. */
  public void choose(Reading reading) {
    Answer present = answer.get();
    GlossedArticle whole = article.get();
    if (present == null) {
      return;
    }
    Optional<RememberedChoice> choice =
        whole == null
            ? Optional.empty()
            : present.place().map(place -> RememberedChoice.of(whole, place, reading));
    Gloss gloss = present.gloss().preferring(reading, choice);
    if (whole != null && present.place().isPresent()) {
      Place place = present.place().get();
      GlossedArticle chosenWhole = whole.with(place, gloss);
      article.set(chosenWhole);
      answer.set(new Answer(present.place(), chosenWhole.at(place), present.terms()));
    } else {
      answer.set(new Answer(present.place(), gloss, present.terms()));
    }
    tell(chosen, choice);
  }

  /** Takes the choice back by which the present word is read so. */
  void takeBack() {
    Answer present = answer.get();
    if (present != null) {
      tell(takenBack, present.gloss().choice());
    }
  }

  private static void tell(
      ReadOnlyObjectWrapper<@Nullable RememberedChoice> listeners,
      Optional<RememberedChoice> choice) {
    choice.ifPresent(made -> {
      listeners.set(null);
      listeners.set(made);
    });
  }

  public void back() {
    Answer present = answer.get();
    if (present != null) {
      trail.back(present).ifPresent(answer::set);
      tellTrail();
    }
  }

  public void forward() {
    Answer present = answer.get();
    if (present != null) {
      trail.forward(present).ifPresent(answer::set);
      tellTrail();
    }
  }

  /** Holds the present word, or lets it go. */
  public void togglePin() {
    Answer present = answer.get();
    if (held.get()) {
      release();
    } else if (present != null) {
      present.place().ifPresent(pinned::set);
    }
  }

  /** Lets the held word go; the margin follows the pointer again. */
  public void release() {
    boolean wasHeld = held.get();
    pinned.set(null);
    held.set(false);
    trail.clear();
    tellTrail();
    if (wasHeld) {
      point(pointed.get());
    }
  }

  /** Asks the text to show a place and to light it. */
  public void goTo(Place place) {
    target.set(null);
    target.set(place);
  }

  /** The entries of the same root, without the present one. */
  public List<Entry> family() {
    Answer present = answer.get();
    Glosser engine = glosser.get();
    if (present == null || engine == null) {
      return List.of();
    }
    Entry entry = present.reading().analysis().entry();
    return entry.root().isEmpty()
        ? List.of()
        : engine.family(entry.root()).stream().filter(e -> e.id() != entry.id()).toList();
  }

  /** Where the present lemma stands in the article. */
  public List<Place> places() {
    Answer present = answer.get();
    Glossary whole = glossary.get();
    return present == null || whole == null ? List.of() : whole.places(present.reading());
  }

  /** Why the present word is read as it is; empty for one looked up by itself. */
  public Optional<Why> why() {
    Answer present = answer.get();
    GlossedArticle whole = article.get();
    return present == null || whole == null
        ? Optional.empty()
        : present.place().map(place -> Why.of(whole, place));
  }

  private void point(@Nullable Place place) {
    if (place != null && !held.get()) {
      answer(place).ifPresent(answer::set);
    }
  }

  private void pin(@Nullable Place place) {
    if (place == null) {
      release();
      return;
    }
    answer(place)
        .ifPresent(found -> {
          trail.clear();
          answer.set(found);
          held.set(true);
          wholeGlossary.set(false);
          tellTrail();
        });
  }

  private void step(Answer next) {
    Answer present = answer.get();
    if (present != null && held.get()) {
      trail.leave(present);
    }
    answer.set(next);
    held.set(true);
    wholeGlossary.set(false);
    tellTrail();
  }

  private Optional<Answer> answer(Place place) {
    GlossedArticle whole = article.get();
    if (whole == null) {
      return Optional.empty();
    }
    Gloss gloss = whole.at(place);
    return gloss.isAnswered()
        ? Optional.of(new Answer(Optional.of(place), gloss, whole.termsAt(place)))
        : Optional.empty();
  }

  // The same article with other glosses leaves the margin at its word.
  private void renew(@Nullable GlossedArticle now) {
    Article next = now == null ? null : now.article();
    if (next != shown) {
      shown = next;
      release();
      answer.set(null);
    } else {
      answerAnew();
    }
  }

  /** What is shown may read otherwise by now. */
  private void answerAnew() {
    Answer present = answer.get();
    Glosser engine = glosser.get();
    if (present == null) {
      return;
    }
    if (present.place().isPresent()) {
      present.place().flatMap(this::answer).ifPresent(answer::set);
    } else if (engine != null) {
      Gloss gloss = engine.lookUp(present.gloss().token().text());
      if (gloss.isAnswered()) {
        answer.set(new Answer(Optional.empty(), gloss, List.of()));
      }
    }
  }

  private void tellTrail() {
    leadsBack.set(trail.leadsBack());
    leadsForward.set(trail.leadsForward());
  }
}
