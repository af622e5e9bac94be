package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that say where or when, which belong to no verb in particular: in وَثَّقَ الْمَعْرِضُ
 * تَارِيخَهَا فِي هٰذِهِ الْمُنَاسَبَةِ nobody trusts in anything. A verb that wants a place has
 * "in" or "at" in its English.
 */
final class Adjuncts {
  /** Prepositions that say where or when. */
  private static final Set<String> LOCATIVE = Set.of("في", "ب");

  private static final Set<String> WANTING_PLACE =
      Set.of("in", "at", "into", "through", "near", "inside");

  /** Nouns of place and occasion beside those that a name follows. */
  private static final Set<String> SETTINGS =
      Set.of(
          "مُنَاسَبَة",
          "مَوْقِع",
          "مَكَان",
          "وَاجِهَة",
          "سَاحَة",
          "مَقَرّ",
          "قَاعَة",
          "مَلْعَب",
          "بَلَد",
          "بِلَاد",
          "دَوْلَة",
          "عَالَم",
          "دَاخِل",
          "خَارِج",
          "وَسَط",
          "نِهَايَة",
          "بِدَايَة",
          "أَنْحَاء",
          "عَاصِمَة",
          "تَارِيخ",
          "مَرْحَلَة");

  private Adjuncts() {}

  /**
   * Whether a preposition opens a phrase of place or time that a term has no part in.
   *
   * @param preposition without vowels, a letter where it is joined
   * @param english of the term
   * @param governed the likeliest reading of the noun, null where there is none
   */
  static boolean is(String preposition, String english, @Nullable Candidate governed) {
    return LOCATIVE.contains(preposition)
        && governed != null
        && !WANTING_PLACE.contains(english.substring(english.lastIndexOf(' ') + 1))
        && isSetting(governed);
  }

  private static boolean isSetting(Candidate c) {
    return CueKind.PLACE.has(c)
        || TimeWords.is(c)
        || (c.noun && (SETTINGS.contains(c.lemma()) || c.pos == PartOfSpeech.NUMERAL));
  }
}
