package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Particles that are written like other words, told by what stands around them: كم is "kilometer"
 * behind a number only, أي before something definite is أَيْ, "that is", حتى at the head of a
 * clause "even".
 */
final class ParticleReadings {
  private static final int TOLD = -18;
  private static final int UNTOLD = 18;

  private static final String KILOMETER = "كم";
  private static final String THAT_IS = "أَيْ";
  private static final String UNTIL = "حَتَّى";

  /** What may stand behind حَتَّى, "until", at the head of a clause. */
  private static final Set<String> ENDS =
      Set.of("الْآنَ", "الْآنِ", "نِهَايَة", "تَارِيخ", "مَوْعِد");

  /** Prepositions of a phrase that explains another. */
  private static final Set<String> PHRASES =
      Set.of("فِي", "عَلَى", "إِلَى", "عَنْ", "بَعْدَ", "قَبْلَ", "مُنْذُ");

  private ParticleReadings() {}

  /**
   * What the words around a word add to the cost of a candidate.
   *
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    return switch (c.lemma()) {
      case KILOMETER -> isNumber(words.likeliest(at - 1)) ? TOLD : UNTOLD;
      case THAT_IS -> isExplained(words, at) ? TOLD : 0;
      case UNTIL -> c.pos == PartOfSpeech.PREPOSITION && isEven(words, at) ? UNTOLD : 0;
      default -> 0;
    };
  }

  private static boolean isNumber(@Nullable Candidate c) {
    return c != null && c.pos == PartOfSpeech.NUMERAL;
  }

  /** Behind a comma or a noun, before a definite noun, a number or a clause. */
  private static boolean isExplained(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    if (at == 0 || next == null || next.conjunction || (before != null && !before.nominal())) {
      return false;
    }
    if (next.pos == PartOfSpeech.NUMERAL || next.pos == PartOfSpeech.SUBORDINATOR) {
      return true;
    }
    if (next.preposition || next.pos == PartOfSpeech.PREPOSITION) {
      return next.preposition || (!next.pronounSuffix && PHRASES.contains(next.lemma()));
    }
    if (next.noun && next.definite()) {
      return true;
    }
    Candidate beyond = words.likeliest(at + 2);
    return next.mayBeConstruct()
        && beyond != null
        && beyond.noun
        && (beyond.article || beyond.pronounSuffix)
        && !beyond.preposition
        && !beyond.conjunction;
  }

  /** حَتَّى at the head of a clause is "even" but before a time. */
  private static boolean isEven(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    return words.likeliest(at - 1) == null
        && next != null
        && (next.noun || next.pos == PartOfSpeech.DEMONSTRATIVE)
        && !TimeWords.is(next)
        && !ENDS.contains(next.lemma());
  }
}
