package org.hashiya.gloss;

import java.util.Set;

/** Nouns that without article or pronoun always head a construct: a noun must follow. */
final class AlwaysConstruct {
  private static final Set<String> LEMMAS =
      Set.of(
          "عَدَم",
          "كُلّ",
          "بَعْض",
          "جَمِيع",
          "غَيْر",
          "مُعْظَم",
          "أَيّ",
          "مِثْل",
          "سَائِر",
          "كِلَا",
          "كِلْتَا",
          "ذُو",
          "ذَات",
          "مُخْتَلِف",
          "شَتَّى",
          "نَحْو",
          "شِبْه",
          "كَافَّة",
          "أَحَد",
          "إِحْدَى");

  private AlwaysConstruct() {}

  static boolean is(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
