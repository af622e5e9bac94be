package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.EntryText;
import org.hashiya.lexicon.source.Roots;
import org.hashiya.lexicon.source.SenseParser;
import org.hashiya.lexicon.source.SenseText;
import org.hashiya.lexicon.source.SourceReader;
import org.hashiya.lexicon.source.Vowels;
import org.hashiya.morph.PersonalAnalyser;
import org.hashiya.text.Normaliser;

/**
 * An entry while a person writes it: the columns of the source as they are typed. Of an entry that
 * the lexicon has, lemma, root and kind stay as they are; another lemma is another entry.
 */
public final class EntryDraft {
  private static final String NONE = "-";
  private static final List<String> SOUND_PLURALS = List.of("ات", "ون");

  final ObjectProperty<EntryText.Kind> kind = new SimpleObjectProperty<>(EntryText.Kind.NOUN);
  final StringProperty lemma = new SimpleStringProperty("");
  final StringProperty root = new SimpleStringProperty("");
  final StringProperty vowels = new SimpleStringProperty("");
  final StringProperty masdars = new SimpleStringProperty("");
  final ObjectProperty<Gender> gender = new SimpleObjectProperty<>(Gender.MASCULINE);
  final StringProperty feminine = new SimpleStringProperty("");
  final StringProperty plurals = new SimpleStringProperty("");
  final ObjectProperty<NameKind> nameKind = new SimpleObjectProperty<>(NameKind.PERSON);
  final StringProperty variants = new SimpleStringProperty("");
  final StringProperty nisba = new SimpleStringProperty("");
  final ObjectProperty<Commonness> commonness = new SimpleObjectProperty<>(Commonness.LESS_COMMON);
  final ObservableList<SenseDraft> senses = FXCollections.observableArrayList();
  private final Optional<Entry> base;

  private EntryDraft(Optional<Entry> base) {
    this.base = base;
  }

  /** A new word, begun with what is known of it. */
  static EntryDraft begun(String lemma, String root) {
    EntryDraft draft = new EntryDraft(Optional.empty());
    draft.lemma.set(lemma);
    draft.root.set(root);
    draft.senses.add(new SenseDraft());
    return draft;
  }

  /** A change to an entry as the person has it now. */
  static EntryDraft of(Entry entry) {
    EntryDraft draft = new EntryDraft(Optional.of(entry));
    draft.kind.set(EntryText.Kind.of(entry));
    draft.lemma.set(entry.lemma());
    draft.root.set(entry.root());
    draft.commonness.set(Commonness.of(entry));
    draft.inflection(entry.inflection());
    entry.senses().forEach(sense -> draft.senses.add(SenseDraft.of(sense)));
    return draft;
  }

  private void inflection(Inflection inflection) {
    switch (inflection) {
      case Inflection.Verb v -> {
        vowels.set(list(v.vowels().stream().map(String::valueOf).toList()));
        masdars.set(list(v.masdars()));
      }
      case Inflection.Noun n -> {
        gender.set(n.gender());
        plurals.set(list(n.plurals()));
      }
      case Inflection.Adjective a -> {
        feminine.set(a.feminine().equals(NONE) ? "" : a.feminine());
        plurals.set(list(a.plurals()));
      }
      case Inflection.Name n -> {
        nameKind.set(n.kind());
        gender.set(n.gender());
        variants.set(list(n.variants()));
        nisba.set(n.nisba());
      }
      case Inflection.Particle _ -> {}
    }
  }

  /** The entry that is being changed; empty for a new word. */
  Optional<Entry> base() {
    return base;
  }

  /** What keeps it from being an entry; empty when it is one. */
  Set<EntryFlaw> flaws() {
    Set<EntryFlaw> flaws = EnumSet.noneOf(EntryFlaw.class);
    if (base.isEmpty()) {
      addIf(flaws, !isWord(lemma, kind.get() == EntryText.Kind.VERB), EntryFlaw.LEMMA);
      boolean hasRoot = kind.get() != EntryText.Kind.NAME && !clean(root).isEmpty();
      addIf(
          flaws, hasRoot && Roots.complaint(clean(lemma), clean(root)).isPresent(), EntryFlaw.ROOT);
    }
    switch (kind.get()) {
      case VERB -> {
        addIf(flaws, !listed(vowels).stream().allMatch(v -> v.matches("[aiu]")), EntryFlaw.VOWELS);
        addIf(flaws, !areWords(masdars), EntryFlaw.MASDARS);
      }
      case NOUN -> addIf(flaws, !areWords(plurals), EntryFlaw.PLURALS);
      case ADJECTIVE -> {
        boolean unchanged = clean(feminine).isEmpty() || clean(feminine).equals("=");
        addIf(flaws, !unchanged && !isWord(feminine, false), EntryFlaw.FEMININE);
        addIf(flaws, !areWords(plurals), EntryFlaw.PLURALS);
      }
      case NAME -> {
        addIf(flaws, !areWords(variants), EntryFlaw.VARIANTS);
        addIf(flaws, !clean(nisba).isEmpty() && !isWord(nisba, false), EntryFlaw.NISBA);
      }
      case NUMERAL, PARTICLE -> {}
    }
    addIf(flaws, senses().isEmpty(), EntryFlaw.SENSES);
    if (flaws.isEmpty() && read().filter(PersonalAnalyser::inflects).isEmpty()) {
      flaws.add(EntryFlaw.FORMS);
    }
    return flaws;
  }

  /** The entry; empty while it has flaws. */
  Optional<Entry> entry() {
    return flaws().isEmpty() ? read() : Optional.empty();
  }

  private Optional<Entry> read() {
    return senses().flatMap(this::read);
  }

  private Optional<Entry> read(List<Sense> written) {
    boolean fixed = kind.get() == EntryText.Kind.NUMERAL || kind.get() == EntryText.Kind.PARTICLE;
    if (fixed) {
      return base.map(b -> with(b, b.inflection(), written));
    }
    String english = SenseText.of(written);
    String frequency = Integer.toString(frequencyClass());
    List<String> columns =
        switch (kind.get()) {
          case VERB ->
              List.of(clean(lemma), column(root), join(vowels), join(masdars), english, frequency);
          case NOUN ->
              List.of(
                  clean(lemma),
                  column(root),
                  EntryText.code(gender.get()),
                  join(plurals),
                  english,
                  frequency);
          case ADJECTIVE ->
              List.of(
                  clean(lemma), column(root), column(feminine), join(plurals), english, frequency);
          case NAME ->
              List.of(
                  clean(lemma),
                  nameKind.get().name().toLowerCase(Locale.ROOT),
                  english,
                  EntryText.code(gender.get()),
                  join(variants),
                  column(nisba));
          case NUMERAL, PARTICLE -> List.of();
        };
    return SourceReader.line(kind.get().source(), String.join("\t", columns))
        .entry()
        .map(e -> base.map(b -> with(b, sameArticle(b, e.inflection()), e.senses())).orElse(e));
  }

  /** A known name stands without its article in the lemma: that it has one is not read again. */
  private static Inflection sameArticle(Entry known, Inflection now) {
    return known.inflection() instanceof Inflection.Name before && now instanceof Inflection.Name n
        ? new Inflection.Name(n.kind(), n.gender(), n.variants(), n.nisba(), before.article())
        : now;
  }

  private Entry with(Entry known, Inflection inflection, List<Sense> written) {
    return new Entry(
        known.id(),
        known.lemma(),
        known.root(),
        known.pos(),
        inflection,
        written,
        frequencyClass(),
        known.origin());
  }

  /** What was known more exactly than in steps stays so. */
  private int frequencyClass() {
    return base.filter(b -> Commonness.of(b) == commonness.get())
        .map(Entry::frequencyClass)
        .orElse(commonness.get().frequencyClass());
  }

  /** The senses; empty where there is none or one of them is wrong. */
  private Optional<List<Sense>> senses() {
    List<Sense> read = new ArrayList<>();
    for (SenseDraft draft : senses) {
      if (!draft.isEmpty()) {
        Optional<Sense> sense = draft.sense();
        if (sense.isEmpty() || read.contains(sense.get())) {
          return Optional.empty();
        }
        read.add(sense.get());
      }
    }
    return read.isEmpty() || read.size() > SenseParser.MOST_SENSES
        ? Optional.empty()
        : Optional.of(read);
  }

  private static boolean isWord(StringProperty text, boolean verb) {
    String word = clean(text);
    return !word.isEmpty() && word.indexOf(' ') < 0 && Vowels.complaint(word, verb).isEmpty();
  }

  private static boolean areWords(StringProperty text) {
    return listed(text).stream()
        .allMatch(w -> SOUND_PLURALS.contains(w) || Vowels.complaint(w, false).isEmpty());
  }

  private static void addIf(Set<EntryFlaw> flaws, boolean flawed, EntryFlaw flaw) {
    if (flawed) {
      flaws.add(flaw);
    }
  }

  private static List<String> listed(StringProperty text) {
    return Stream.of(text.get().split("[,،]", -1))
        .map(Normaliser::word)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static String join(StringProperty text) {
    List<String> words = listed(text);
    return words.isEmpty() ? NONE : String.join(", ", words);
  }

  private static String column(StringProperty text) {
    return clean(text).isEmpty() ? NONE : clean(text);
  }

  private static String clean(StringProperty text) {
    return Normaliser.word(text.get());
  }

  private static String list(List<String> values) {
    return String.join("، ", values);
  }
}
