package org.hashiya.gloss;

import java.util.Comparator;
import org.hashiya.lexicon.Entry;

/** The order in which the members of a root's family are listed: verbs, nouns, adjectives. */
final class Family {
  static final Comparator<Entry> ORDER =
      Comparator.<Entry>comparingInt(e -> e.pos().ordinal())
          .thenComparingInt(Entry::frequencyClass)
          .thenComparing(Entry::lemma);

  private Family() {}
}
