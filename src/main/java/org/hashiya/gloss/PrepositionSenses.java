package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a preposition is in English by both its sides, which no single neighbour tells: كَانَ مِنَ
 * الْمُتَأَخِّرِينَ, "among"; مَا بَذَلُوهُ مِنْ جُهْدٍ, "of"; مِئَةُ بَرْمِيلٍ فِي الْيَوْمِ,
 * "per".
 */
final class PrepositionSenses {
  /** How far before مِنْ the مَا may stand that it explains. */
  private static final int CLAUSE = 4;

  private static final Set<String> BEING =
      Set.of("كَانَ", "عَدَّ", "اِعْتَبَرَ", "أَصْبَحَ", "بَاتَ", "ظَلَّ", "لَيْسَ");

  private static final Set<String> WHAT =
      Set.of("مَا", "لِمَا", "بِمَا", "عَمَّا", "مِمَّا", "فِيمَا");

  private static final Set<String> UNITS_OF_TIME =
      Set.of("سَاعَة", "دَقِيقَة", "ثَانِيَة", "يَوْم", "أُسْبُوع", "شَهْر", "سَنَة", "عَام");

  /** What is counted by the time: nouns of measures, money and turns. */
  private static final Set<String> COUNTED =
      Set.of(
          "كِيلُومِتْر",
          "مِتْر",
          "مِيل",
          "لِتْر",
          "بَرْمِيل",
          "طُنّ",
          "دُولَار",
          "رِيَال",
          "دِرْهَم",
          "دِينَار",
          "جُنَيْه",
          "إِسْتِرْلِينِيّ",
          "يُورُو",
          "لِيرَة",
          "مَرَّة",
          "مِيغَاوَات",
          "بِالْمِئَة");

  private PrepositionSenses() {}

  /**
   * The gloss that fits; null where the neighbours one by one must tell.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    if (word.pos != PartOfSpeech.PREPOSITION || word.pronounSuffix) {
      return null;
    }
    return switch (word.lemma()) {
      case "مِنْ" -> isAmong(chosen, at) ? "among" : explainsWhat(chosen, at) ? "of" : null;
      case "فِي" -> isRate(chosen, at) ? "per" : null;
      default -> null;
    };
  }

  /** Behind "be" before several, of whom the subject is one. */
  private static boolean isAmong(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (before == null || next == null) {
      return false;
    }
    boolean being =
        (before.verb && BEING.contains(before.lemma()))
            || (before.pos == PartOfSpeech.PRONOUN && !before.preposition)
            || (before.pos == PartOfSpeech.DEMONSTRATIVE && !before.preposition);
    return being && isSeveral(chosen, at + 1, next);
  }

  private static boolean isSeveral(List<@Nullable Candidate> chosen, int at, Candidate c) {
    if (c.conjunction || c.preposition) {
      return false;
    }
    Candidate beyond = ChosenWords.at(chosen, at + 1);
    if (Elative.is(c.analysis.entry())) {
      return beyond != null && beyond.noun && beyond.number() == Number.PLURAL;
    }
    boolean definite = c.definite() || (c.mayBeConstruct() && beyond != null && beyond.noun);
    return c.nominal() && !c.name && c.number() == Number.PLURAL && definite;
  }

  /** Says what a clause with مَا means: مَا أَثَارَهُ مِنْ مَطَالِبَ. */
  private static boolean explainsWhat(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null || !next.noun || next.article || next.name || next.preposition) {
      return false;
    }
    boolean resumed = false;
    for (int i = at - 1; i >= Math.max(1, at - CLAUSE); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return false;
      }
      resumed |= c.pronounSuffix && c.verb;
      if (c.verb) {
        Candidate what = ChosenWords.at(chosen, i - 1);
        return resumed && what != null && isWhat(what);
      }
    }
    return false;
  }

  private static boolean isWhat(Candidate c) {
    return WHAT.contains(c.lemma()) && c.pos != PartOfSpeech.NEGATION;
  }

  /** So much in so long. */
  private static boolean isRate(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    return before != null
        && next != null
        && next.article
        && next.number() == Number.SINGULAR
        && UNITS_OF_TIME.contains(next.lemma())
        && COUNTED.contains(before.lemma())
        && !describes(ChosenWords.at(chosen, at + 2));
  }

  /** فِي الْيَوْمِ الْأَوَّلِ is a day and no rate. */
  private static boolean describes(@Nullable Candidate c) {
    return c != null && ((c.adjective && c.article) || c.pos == PartOfSpeech.RELATIVE);
  }
}
