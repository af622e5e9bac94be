package org.hashiya.gloss;

import java.util.Set;

/**
 * Verbs that another finite verb follows without a particle: كَانَ and its sisters, and of
 * beginning.
 */
final class Auxiliaries {
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
          "كَادَ",
          "أَوْشَكَ",
          "مَا زَالَ",
          "زَالَ",
          "دَامَ",
          "اِنْفَكَّ",
          "بَرِحَ",
          "بَدَأَ",
          "أَخَذَ",
          "جَعَلَ",
          "رَاحَ",
          "عَادَ",
          "شَرَعَ",
          "طَفِقَ",
          "اِنْبَرَى",
          "بَقِيَ",
          "اِسْتَمَرَّ",
          "رَآى");

  private Auxiliaries() {}

  static boolean takesVerb(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
