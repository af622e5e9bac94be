package org.hashiya.gloss;

import java.util.Set;

/**
 * Nouns that with a pronoun stand beside the noun that they stress, in its case: الْيَوْمُ
 * نَفْسُهُ, الدُّوَلُ كُلُّهَا.
 */
final class Emphasis {
  private static final Set<String> LEMMAS = Set.of("نَفْس", "ذَات", "عَيْن", "كُلّ", "جَمِيع");

  private Emphasis() {}

  static boolean is(Candidate c) {
    return c.noun
        && c.pronounSuffix
        && !c.preposition
        && !c.conjunction
        && LEMMAS.contains(c.lemma());
  }
}
