package org.hashiya.gloss;

import java.util.Set;

/**
 * Verbs of being and remaining, whose predicate is as often an adjective: مَا زَالَ مُرْتَفِعًا.
 */
final class Copulas {
  private static final Set<String> LEMMAS =
      Set.of(
          "كَانَ",
          "لَيْسَ",
          "أَصْبَحَ",
          "صَارَ",
          "ظَلَّ",
          "بَاتَ",
          "أَمْسَى",
          "أَضْحَى",
          "مَا زَالَ",
          "زَالَ",
          "بَقِيَ",
          "بَدَا");

  private Copulas() {}

  static boolean is(Candidate c) {
    return c.verb && !c.pronounSuffix && LEMMAS.contains(c.lemma());
  }

  /** An indefinite adjective; in the masculine its alif shows that it is a predicate. */
  static boolean mayBePredicate(Candidate c) {
    return c.adjective
        && !c.noun
        && c.bare()
        && (c.hasAccusativeAlif() || c.analysis.vocalised().endsWith("ة"));
  }
}
