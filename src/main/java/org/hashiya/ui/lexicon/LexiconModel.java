package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.article.Place;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.gloss.RootFamily;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Headword;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.LexiconIndex;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.own.Lemma;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.ui.gloss.Glossary;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.gloss.Trail;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The open lexicon: what one leafs through, which entry is shown, what is being written. */
public final class LexiconModel {
  /** Beyond this nobody reads on; one types on. */
  private static final int MOST_ANSWERS = 500;

  /** Of a word that can be read in many ways, how many readings a search takes up. */
  private static final int MOST_READINGS = 3;

  private final Tasks tasks;
  private final MarginModel margin;
  private final OwnEntries own;
  private final ObjectProperty<@Nullable PersonalGlosser> glosser = new SimpleObjectProperty<>();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<LexiconOrder> order =
      new SimpleObjectProperty<>(LexiconOrder.LETTER);
  private final ReadOnlyObjectWrapper<LexiconIndex.Leaves> leaves =
      new ReadOnlyObjectWrapper<>(new LexiconIndex.Leaves(List.of(), List.of()));
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Headword> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable EntryDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper leadsBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper leadsForward = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final Trail<Headword> trail = new Trail<>();
  private @Nullable Shelf shelf;
  private Tasks.@Nullable Run shelving;

  /**
   * @param margin knows the open article
   * @param file where the person's own entries are kept
   * @param troubles gets what the person should hear of
   */
  public LexiconModel(
      Tasks tasks, MarginModel margin, OwnFile file, Consumer<OwnTrouble> troubles) {
    this.tasks = tasks;
    this.margin = margin;
    own = new OwnEntries(tasks, glosser, file, troubles, this::changed);
    glosser.subscribe(this::begin);
    open.subscribe(this::shelve);
    query.subscribe(this::leaf);
    order.subscribe(this::leaf);
    margin.askedProperty().subscribe(this::ask);
  }

  /** The lexicon's engine; null until it has been loaded. */
  public ObjectProperty<@Nullable PersonalGlosser> glosserProperty() {
    return glosser;
  }

  /** Whether the lexicon lies open over the text. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What is looked for, in Arabic, English or romanised; blank to leaf through all. */
  public StringProperty queryProperty() {
    return query;
  }

  public ObjectProperty<LexiconOrder> orderProperty() {
    return order;
  }

  /** What one leafs through: all of the lexicon, or what answers the query. */
  public ReadOnlyObjectProperty<LexiconIndex.Leaves> leavesProperty() {
    return leaves.getReadOnlyProperty();
  }

  /** Whether one can leaf and search yet. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** The word or phrase shown; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Headword> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The entry that is being written; null while none is. */
  public ReadOnlyObjectProperty<@Nullable EntryDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty leadsBackProperty() {
    return leadsBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty leadsForwardProperty() {
    return leadsForward.getReadOnlyProperty();
  }

  /** Counts the changes to the person's own entries: with each, words may read otherwise. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Opens the lexicon at the word that the margin shows, or closes it. */
  public void toggle() {
    if (open.get()) {
      open.set(false);
    } else if (margin.answerProperty().get() != null) {
      margin.openEntry();
    } else {
      open.set(true);
    }
  }

  /** Shows a word or phrase; a heading stays one. */
  public void show(Headword headword) {
    boolean leads = headword instanceof Headword.Word || headword instanceof Headword.Phrase;
    if (!leads) {
      return;
    }
    Headword present = shown.get();
    draft.set(null);
    if (present != null && !present.equals(headword)) {
      trail.leave(present);
    }
    shown.set(headword);
    tellTrail();
  }

  /** Shows the likeliest entry of a word, if the lexicon has it. */
  public void lookUp(String word) {
    entries(word).stream().findFirst().ifPresent(entry -> show(new Headword.Word(entry)));
  }

  public void back() {
    move(trail.back(currentOrFirst()));
  }

  public void forward() {
    move(trail.forward(currentOrFirst()));
  }

  /** Closes the lexicon and asks the text to show a place. */
  public void goTo(Place place) {
    open.set(false);
    margin.goTo(place);
  }

  /** The words of an entry's root, itself among them. */
  List<RootFamily.Branch> family(Entry entry) {
    PersonalGlosser engine = glosser.get();
    return engine == null || entry.root().isEmpty()
        ? List.of()
        : RootFamily.branches(engine.family(entry.root()));
  }

  /** The terms in which an entry occurs; empty until one can leaf. */
  List<TermBase.Term> terms(Entry entry) {
    PersonalGlosser engine = glosser.get();
    Shelf present = shelf;
    return engine == null || present == null ? List.of() : present.terms().of(entry, engine);
  }

  /** Where what is shown stands in the open article. */
  List<Place> places(Headword headword) {
    Glossary glossary = margin.glossaryProperty().get();
    if (glossary == null) {
      return List.of();
    }
    return switch (headword) {
      case Headword.Word(Entry entry) -> glossary.places(entry);
      case Headword.Phrase(TermBase.Term term) -> glossary.places(term);
      case Headword.Letter _, Headword.Root _ -> List.of();
    };
  }

  /** The margin beside the text, which knows its article. */
  MarginModel margin() {
    return margin;
  }

  /** What the person has written and hidden. */
  OwnEntries own() {
    return own;
  }

  /** Begins a new word, with what is being looked for as its lemma. */
  public void add() {
    boolean arabic =
        query
            .get()
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    draft.set(EntryDraft.begun(arabic ? query.get().strip() : "", ""));
  }

  /** Begins to change what is shown. */
  public void edit() {
    if (shown.get() instanceof Headword.Word(Entry entry)) {
      draft.set(EntryDraft.of(entry));
    }
  }

  /** Leaves the draft as it is and forgets it. */
  public void cancel() {
    draft.set(null);
  }

  /** Keeps what is being written, if it is an entry. */
  public void save() {
    EntryDraft writing = draft.get();
    if (writing != null) {
      writing
          .entry()
          .ifPresent(entry -> {
            draft.set(null);
            own.keep(entry, writing.base());
          });
    }
  }

  /** What is shown, as lines of the source that can be sent to the project; empty for a phrase. */
  public Optional<String> suggestion() {
    return shown.get() instanceof Headword.Word(Entry entry)
        ? Optional.of(own.suggestion(entry))
        : Optional.empty();
  }

  private void begin(@Nullable PersonalGlosser engine) {
    if (engine != null) {
      if (open.get()) {
        shelve();
      }
      own.load();
    }
  }

  private void changed(PersonalGlosser engine, Lemma lemma) {
    Headword present = shown.get();
    Optional<Headword> renewed =
        present instanceof Headword.Word(Entry entry) && Lemma.of(entry).equals(lemma)
            ? current(engine, present)
            : added(engine.lexicon(), lemma).map(Headword.Word::new);
    shown.set(null);
    shown.set(renewed.orElse(null));
    changes.set(changes.get() + 1);
    shelf = null;
    shelve();
  }

  /** What a headword is by now: numbers of own words change with every change. */
  private static Optional<Headword> current(PersonalGlosser engine, Headword headword) {
    Lexicon lexicon = engine.lexicon();
    if (!(headword instanceof Headword.Word(Entry entry))) {
      return Optional.of(headword);
    }
    return entry.id() < lexicon.shippedSize()
        ? Optional.of(new Headword.Word(lexicon.entry(entry.id())))
        : added(lexicon, Lemma.of(entry)).map(Headword.Word::new);
  }

  private static Optional<Entry> added(Lexicon lexicon, Lemma lemma) {
    return IntStream.range(lexicon.shippedSize(), lexicon.size())
        .mapToObj(lexicon::entry)
        .filter(e -> Lemma.of(e).equals(lemma))
        .findFirst();
  }

  private void ask(@Nullable Entry entry) {
    PersonalGlosser engine = glosser.get();
    if (entry == null || engine == null) {
      return;
    }
    open.set(true);
    if (entry.isGuess()) {
      draft.set(EntryDraft.begun(entry.lemma(), entry.root()));
    } else if (entry.id() >= 0) {
      current(engine, new Headword.Word(entry)).ifPresent(this::show);
    }
  }

  private void shelve() {
    PersonalGlosser engine = glosser.get();
    if (!open.get() || engine == null || shelf != null) {
      return;
    }
    if (shelving != null) {
      shelving.cancel();
    }
    shelving =
        tasks.start(
            "lexicon",
            () -> Shelf.of(engine),
            made -> {
              shelf = made;
              ready.set(true);
              leaf();
            },
            problem -> {
              throw new IllegalStateException("the lexicon is damaged", problem);
            });
  }

  private void leaf() {
    Shelf present = shelf;
    if (present == null) {
      return;
    }
    leaves.set(
        query.get().isBlank()
            ? order.get().of(present.index())
            : new LexiconIndex.Leaves(answers(present.index(), query.get()), List.of()));
  }

  /** A word in any of its forms leads to its entry, which comes before what only contains it. */
  private List<Headword> answers(LexiconIndex index, String sought) {
    List<Headword> answers = new ArrayList<>(index.search(sought, MOST_ANSWERS));
    int place = 0;
    for (Entry entry : entries(sought)) {
      Headword word = new Headword.Word(entry);
      if (!answers.contains(word)) {
        answers.add(place++, word);
      }
    }
    return answers;
  }

  private List<Entry> entries(String word) {
    PersonalGlosser engine = glosser.get();
    boolean arabic =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    if (engine == null || !arabic || word.strip().indexOf(' ') > 0) {
      return List.of();
    }
    return engine.lookUp(word.strip()).readings().stream()
        .map(reading -> reading.analysis().entry())
        .filter(entry -> entry.id() >= 0)
        .distinct()
        .limit(MOST_READINGS)
        .toList();
  }

  private Headword currentOrFirst() {
    Headword present = shown.get();
    return present == null ? new Headword.Letter("") : present;
  }

  private void move(Optional<Headword> target) {
    PersonalGlosser engine = glosser.get();
    draft.set(null);
    target
        .flatMap(headword -> engine == null ? Optional.empty() : current(engine, headword))
        .ifPresent(shown::set);
    tellTrail();
  }

  private void tellTrail() {
    leadsBack.set(trail.leadsBack());
    leadsForward.set(trail.leadsForward());
  }
}
