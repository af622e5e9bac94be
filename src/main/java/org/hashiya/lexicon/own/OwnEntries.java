package org.hashiya.lexicon.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Sense;

/** How an entry of the person's and a shipped one become one. */
public final class OwnEntries {
  private OwnEntries() {}

  /** An entry marked as the person's. */
  static Entry own(Entry entry) {
    List<Sense> senses = entry.senses().stream().map(s -> s.asOwn(true)).toList();
    return with(
        entry, entry.id(), entry.inflection(), senses, entry.frequencyClass(), Entry.Origin.OWN);
  }

  /** The same entry under another number. */
  public static Entry numbered(Entry entry, int id) {
    return with(
        entry, id, entry.inflection(), entry.senses(), entry.frequencyClass(), entry.origin());
  }

  /**
   * The shipped entry that a person's entry changes: the only one of its lemma, or of several the
   * one that inflects in the same way. Empty where the person's is a word of its own.
   */
  public static Optional<Entry> changedBy(Entry own, List<Entry> shipped) {
    return shipped.size() == 1
        ? shipped.stream().findFirst()
        : shipped.stream().filter(s -> s.inflection().equals(own.inflection())).findFirst();
  }

  /**
   * A shipped entry as the person wants it: their senses first, then the shipped ones that they
   * have not hidden; inflection and frequency theirs. Empty where nothing is left.
   *
   * @param own empty where they only hide
   */
  public static Optional<Entry> merged(
      Entry shipped, Optional<Entry> own, Predicate<Sense> hidden) {
    List<Sense> senses = new ArrayList<>();
    List<Sense> theirs = own.map(Entry::senses).orElse(List.of());
    theirs.stream().filter(s -> !says(shipped.senses(), s)).forEach(senses::add);
    theirs.stream()
        .filter(s -> says(shipped.senses(), s))
        .map(s -> s.asOwn(false))
        .forEach(senses::add);
    shipped.senses().stream().filter(s -> !hidden.test(s) && !says(senses, s)).forEach(senses::add);
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    Inflection inflection = own.map(Entry::inflection).orElse(shipped.inflection());
    int frequency = own.map(Entry::frequencyClass).orElse(shipped.frequencyClass());
    return Optional.of(
        with(shipped, shipped.id(), inflection, senses, frequency, shipped.origin()));
  }

  private static boolean says(List<Sense> senses, Sense sense) {
    return senses.stream().anyMatch(sense::saysSameAs);
  }

  private static Entry with(
      Entry e,
      int id,
      Inflection inflection,
      List<Sense> senses,
      int frequency,
      Entry.Origin origin) {
    return new Entry(id, e.lemma(), e.root(), e.pos(), inflection, senses, frequency, origin);
  }
}
