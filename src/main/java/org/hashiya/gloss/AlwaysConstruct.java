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

  /** Those that no sentence has alone: أَحَد is also anybody, جَمِيع also everybody. */
  private static final Set<String> NEVER_ALONE =
      Set.of("عَدَم", "غَيْر", "مُعْظَم", "سَائِر", "ذُو", "شِبْه", "شَتَّى", "آخِر", "بِن");

  private AlwaysConstruct() {}

  static boolean is(String lemma) {
    return LEMMAS.contains(lemma);
  }

  /** Whether a noun without article or pronoun cannot do without the next. */
  static boolean neverAlone(String lemma) {
    return NEVER_ALONE.contains(lemma);
  }
}
