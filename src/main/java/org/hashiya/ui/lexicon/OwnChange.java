package org.hashiya.ui.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.own.Lemma;
import org.hashiya.lexicon.own.OwnLexicon;

/** What must be written down so that an entry becomes what a person wants. */
final class OwnChange {
  private OwnChange() {}

  /**
   * Changes an entry. Of a shipped one only the difference is kept: senses of their own, and which
   * shipped ones are hidden; so what the project mends later is not covered up.
   *
   * @param shipped as it ships; empty for a word of the person's own
   * @param wanted all of it, senses in order
   */
  static UnaryOperator<OwnLexicon> to(Optional<Entry> shipped, Entry wanted) {
    return shipped
        .<UnaryOperator<OwnLexicon>>map(entry -> own -> differing(own, entry, wanted))
        .orElse(own -> own.with(wanted));
  }

  private static OwnLexicon differing(OwnLexicon before, Entry shipped, Entry wanted) {
    Lemma lemma = Lemma.of(shipped);
    OwnLexicon own = before;
    for (Sense sense : shipped.senses()) {
      own = says(wanted, sense) ? own.showing(lemma, sense) : own.hiding(lemma, sense);
    }
    List<Sense> theirs = wanted.senses().stream().filter(s -> !says(shipped, s)).toList();
    boolean inflectsAsShipped =
        wanted.inflection().equals(shipped.inflection())
            && wanted.frequencyClass() == shipped.frequencyClass();
    if (theirs.isEmpty() && inflectsAsShipped) {
      return own.without(lemma);
    }
    // A line of the source has a sense; where none is theirs, one of the shipped stands in.
    List<Sense> written = theirs.isEmpty() ? wanted.senses().subList(0, 1) : theirs;
    return own.with(
        new Entry(
            wanted.id(),
            wanted.lemma(),
            wanted.root(),
            wanted.pos(),
            wanted.inflection(),
            written,
            wanted.frequencyClass(),
            Entry.Origin.OWN));
  }

  private static boolean says(Entry entry, Sense sense) {
    return entry.senses().stream().anyMatch(sense::saysSameAs);
  }
}
