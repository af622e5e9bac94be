package org.hashiya.gloss;

import java.util.Set;

/** Nouns of places, of which English says "where". */
final class Places {
  /** Beside those that a name follows as a rule. */
  private static final Set<String> BUILT =
      Set.of(
          "مَلْعَب",
          "اِسْتَاد",
          "سَاحَة",
          "مَيْدَان",
          "مَدْرَسَة",
          "جَامِعَة",
          "كُلِّيَّة",
          "مَعْهَد",
          "مُسْتَشْفَى",
          "مَسْجِد",
          "جَامِع",
          "كَنِيسَة",
          "قَصْر",
          "مَبْنَى",
          "مَنْزِل",
          "بَيْت",
          "مَكَان",
          "مَوْقِع",
          "مَقَرّ",
          "سِجْن",
          "فُنْدُق",
          "مَصْنَع",
          "مَتْحَف",
          "مَسْرَح",
          "سُوق",
          "مَقْبَرَة",
          "حَدِيقَة",
          "مَزْرَعَة",
          "مَحَطَّة",
          "مُعَسْكَر",
          "قَاعَة",
          "غُرْفَة",
          "مُتَنَزَّه",
          "شَاطِئ",
          "سَاحِل",
          "بَلَد",
          "دَوْلَة",
          "عَالَم",
          "مَطَار",
          "مُخَيَّم",
          "مَعْبَر",
          "مِينَاء",
          "سِفَارَة",
          "قَاعِدَة",
          "جَزِيرَة",
          "مَرْكَز",
          "مَحْكَمَة",
          "ثُكْنَة");

  /** Countries and their parts. */
  private static final Set<String> LANDS =
      Set.of(
          "بِلَاد",
          "بَلَد",
          "قَارَّة",
          "مَمْلَكَة",
          "وِلَايَة",
          "مُحَافَظَة",
          "إِقْلِيم",
          "قِطَاع");

  private Places() {}

  /** Whether a noun is one of a country or a part of it, but not of a town. */
  static boolean isLand(Candidate c) {
    return LANDS.contains(c.lemma());
  }

  /** Whether a word names a place or says what kind of place one is. */
  static boolean has(Candidate c) {
    return CueKind.PLACE.has(c) || (c.noun && BUILT.contains(c.lemma()));
  }
}
