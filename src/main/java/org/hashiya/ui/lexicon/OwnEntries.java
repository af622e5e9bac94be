package org.hashiya.ui.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.own.Lemma;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.own.Suggestion;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** What the person has made of the lexicon: own words and senses, hidden ones, kept in a file. */
final class OwnEntries {
  private final Tasks tasks;
  private final ObservableValue<@Nullable PersonalGlosser> glosser;
  private final OwnFile file;
  private final Consumer<OwnTrouble> troubles;
  private final BiConsumer<PersonalGlosser, Lemma> changed;

  /**
   * @param glosser the engine that reads with them; null until it has been loaded
   * @param troubles gets what the person should hear of
   * @param changed told when the engine reads with a change, and of which lemma
   */
  OwnEntries(
      Tasks tasks,
      ObservableValue<@Nullable PersonalGlosser> glosser,
      OwnFile file,
      Consumer<OwnTrouble> troubles,
      BiConsumer<PersonalGlosser, Lemma> changed) {
    this.tasks = tasks;
    this.glosser = glosser;
    this.file = file;
    this.troubles = troubles;
    this.changed = changed;
  }

  /** The senses of an entry that the person has hidden. */
  List<Sense> hidden(Entry entry) {
    PersonalGlosser engine = glosser.getValue();
    return engine == null
        ? List.of()
        : shipped(entry)
            .map(e -> e.senses().stream().filter(s -> engine.own().hides(Lemma.of(e), s)).toList())
            .orElse(List.of());
  }

  /** Whether nothing of an entry is left to be shown. */
  boolean isHidden(Entry entry) {
    PersonalGlosser engine = glosser.getValue();
    return engine != null && engine.lexicon().isHidden(entry.id());
  }

  /** Whether a person's own line stands behind an entry. */
  boolean isOwn(Entry entry) {
    PersonalGlosser engine = glosser.getValue();
    return engine != null && engine.own().entry(Lemma.of(entry)).isPresent();
  }

  void hide(Entry entry, Sense sense) {
    if (sense.own()) {
      List<Sense> left = entry.senses().stream().filter(s -> !s.equals(sense)).toList();
      change(own -> withoutSense(own, entry, sense, left), Lemma.of(entry));
    } else {
      change(own -> own.hiding(Lemma.of(entry), sense), Lemma.of(entry));
    }
  }

  private OwnLexicon withoutSense(OwnLexicon own, Entry entry, Sense sense, List<Sense> left) {
    List<Sense> theirs =
        own.entry(Lemma.of(entry)).map(Entry::senses).orElse(List.of()).stream()
            .filter(s -> !s.saysSameAs(sense))
            .toList();
    if (theirs.isEmpty() && (left.isEmpty() || shipped(entry).isPresent())) {
      return own.without(Lemma.of(entry));
    }
    return own.with(with(entry, theirs));
  }

  private static Entry with(Entry entry, List<Sense> senses) {
    return new Entry(
        entry.id(),
        entry.lemma(),
        entry.root(),
        entry.pos(),
        entry.inflection(),
        senses,
        entry.frequencyClass(),
        entry.origin());
  }

  void showAgain(Entry entry, Sense sense) {
    change(own -> own.showing(Lemma.of(entry), sense), Lemma.of(entry));
  }

  /**
   * Keeps an entry as the person has written it.
   *
   * @param base the entry that it was made from, if it was
   */
  void keep(Entry entry, Optional<Entry> base) {
    change(OwnChange.to(base.flatMap(this::shipped), entry), Lemma.of(entry));
  }

  /** An entry as lines of the source that can be sent to the project. */
  String suggestion(Entry entry) {
    return Suggestion.of(shipped(entry), isHidden(entry) ? Optional.empty() : Optional.of(entry));
  }

  /** Takes back everything that the person has written of an entry and hidden in it. */
  void restore(Entry entry) {
    Lemma lemma = Lemma.of(entry);
    List<Sense> hidden = hidden(entry);
    change(
        own -> {
          OwnLexicon restored = own.without(lemma);
          for (Sense sense : hidden) {
            restored = restored.showing(lemma, sense);
          }
          return restored;
        },
        lemma);
  }

  /** An entry as it ships; empty for a word of the person's own. */
  private Optional<Entry> shipped(Entry entry) {
    PersonalGlosser engine = glosser.getValue();
    boolean ships =
        engine != null && entry.id() >= 0 && entry.id() < engine.lexicon().shippedSize();
    return ships && engine != null
        ? Optional.of(engine.lexicon().shipped(entry.id()))
        : Optional.empty();
  }

  /** Says what is wrong with the file, if anything is. */
  void load() {
    Path path = file.path();
    tasks.start(
        "own-lexicon",
        file::load,
        own -> {
          if (!own.brokenLines().isEmpty()) {
            troubles.accept(new OwnTrouble.Broken(path.toString(), own.brokenLines()));
          }
        },
        problem -> troubles.accept(new OwnTrouble.Unreadable(path.toString(), detail(problem))));
  }

  private void change(UnaryOperator<OwnLexicon> command, Lemma lemma) {
    PersonalGlosser engine = glosser.getValue();
    if (engine == null) {
      return;
    }
    tasks.start(
        "own-lexicon",
        () -> {
          OwnLexicon own = file.change(command);
          engine.use(own);
          return own;
        },
        _ -> changed.accept(engine, lemma),
        problem ->
            troubles.accept(new OwnTrouble.Unsaved(file.path().toString(), detail(problem))));
  }

  private static String detail(Throwable problem) {
    return String.valueOf(problem.getMessage());
  }
}
