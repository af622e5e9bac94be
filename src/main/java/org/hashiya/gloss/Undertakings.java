package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;

/**
 * Masdars told from the finite verbs that are written alike by what asks for one: a verb of
 * ability, attempt or event with its subject (يَسْتَطِيعُ الْفَرِيقُ تَحَمُّلَ التَّكَالِيفِ), and
 * a noun of reason, possibility or manner (أَسْبَابُ تَرَشُّحِهِ).
 */
final class Undertakings {
  private static final int ASKED = -30;
  private static final int OF_NOUN = -10;

  /** How many words a subject may have. */
  private static final int SUBJECT = 4;

  private static final Set<String> VERBS =
      Set.of(
          "اِسْتَطَاعَ",
          "حَاوَلَ",
          "رَفَضَ",
          "أَرَادَ",
          "قَرَّرَ",
          "أَمْكَنَ",
          "اِعْتَزَمَ",
          "نَوَى",
          "وَاصَلَ",
          "شَهِدَ",
          "تَابَعَ",
          "اِسْتَأْنَفَ",
          "وَجَبَ",
          "اِقْتَرَحَ",
          "فَضَّلَ",
          "أَجَّلَ",
          "اِسْتَحَقَّ",
          "اِخْتَارَ",
          "تَوَقَّعَ",
          "اِنْتَظَرَ",
          "أَجَازَ",
          "مَنَعَ",
          "سَمَحَ",
          "تَمَّ",
          "جَرَى",
          "بَدَأَ",
          "تَقَرَّرَ",
          "اِسْتَمَرَّ",
          "تَوَقَّفَ",
          "تَطَلَّبَ",
          "تَضَمَّنَ",
          "شَمِلَ");

  private static final Set<String> NOUNS =
      Set.of(
          "سَبَب",
          "إِمْكَانِيَّة",
          "إِمْكَان",
          "ضَرُورَة",
          "أَهَمِّيَّة",
          "اِحْتِمَال",
          "كَيْفِيَّة",
          "طَرِيقَة",
          "عَدَم",
          "مُحَاوَلَة",
          "عَمَلِيَّة",
          "فِكْرَة",
          "خَطَر",
          "مَخَاطِر",
          "رَغْبَة",
          "قُدْرَة",
          "نِيَّة",
          "مُسْتَنَد",
          "مَوْعِد",
          "سُرْعَة",
          "صُعُوبَة",
          "سُهُولَة",
          "هَدَف",
          "قَصْد",
          "غَرَض",
          "قَرَار",
          "حَالَة",
          "حَال",
          "مَدَى",
          "نَتِيجَة",
          "آلِيَّة",
          "شَرْط");

  private Undertakings() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.noun
        && !c.name
        && !c.adjective
        && !c.conjunction
        && !c.article
        && c.number() == Number.SINGULAR;
  }

  /**
   * What the words before a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (!isAlsoVerb(words, at)) {
      return 0;
    }
    Candidate before = words.likeliest(at - 1);
    if (before != null && NOUNS.contains(before.lemma()) && before.mayBeConstruct()) {
      return OF_NOUN;
    }
    boolean object = c.mayBeConstruct() || c.pronounSuffix;
    return object && !c.preposition && isAsked(words, at) ? ASKED : 0;
  }

  /** And no particle: لَمْ يَتِمَّ بَعْدُ. */
  private static boolean isAlsoVerb(Surroundings words, int at) {
    Candidate likeliest = words.likeliest(at);
    if (likeliest == null || !(likeliest.verb || likeliest.nominal())) {
      return false;
    }
    for (Candidate c : words.at(at)) {
      if (c.verb) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Surroundings words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 1 - SUBJECT); i--) {
      Candidate c = words.likeliest(i);
      if (c == null) {
        return false;
      }
      if (c.verb) {
        return VERBS.contains(c.lemma()) && !c.pronounSuffix;
      }
      if (!isOfSubject(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfSubject(Candidate c) {
    boolean withPronoun = c.pos == PartOfSpeech.PREPOSITION && c.pronounSuffix;
    return withPronoun
        || c.pos == PartOfSpeech.DEMONSTRATIVE
        || (c.nominal() && !c.preposition && !c.conjunction);
  }
}
