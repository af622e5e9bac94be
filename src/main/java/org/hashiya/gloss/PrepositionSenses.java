package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.morph.Features.Number;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * What a preposition is in English by both its sides, which no single neighbour tells: مِئَةُ
 * بَرْمِيلٍ فِي الْيَوْمِ, "per"; تُوُفِّيَ عَنْ سَبْعِينَ عَامًا, "at the age of"; عَلَى
 * الْحُكُومَةِ أَنْ تَتَحَرَّكَ, "must".
 */
final class PrepositionSenses {
  /** How far before فِي the amount may stand of which it tells the rate. */
  private static final int AMOUNT = 5;

  /** How far before عَنْ the verb of dying may stand. */
  private static final int DEATH = 12;

  /** How far before مُقَابِلَ the first of two figures may stand. */
  private static final int FIGURE = 8;

  /** How long the name may be of those who must do something. */
  private static final int OBLIGED = 5;

  /** Units of time that hardly anything happens "in" but at a rate. */
  private static final Set<String> SHORT = Set.of("سَاعَة", "دَقِيقَة", "ثَانِيَة");

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

  private static final Set<String> DYING =
      Set.of(
          "تُوُفِّيَ",
          "تَوَفَّى",
          "مَاتَ",
          "رَحَلَ",
          "غَيَّبَ",
          "وَفَاة",
          "رَحِيل",
          "مَوْت",
          "قَضَى");

  /** What is counted on both sides of a contest. */
  private static final Set<String> SCORES = Set.of("هَدَف", "صَوْت", "نُقْطَة", "مَقْعَد", "شَوْط");

  /** What something is in, whoever is there, beside countries and their parts. */
  private static final Set<String> AREAS = Set.of("مِنْطَقَة", "مَدِينَة");

  /** What one calls something: أَطْلَقَ عَلَيْهِ اسْمًا. */
  private static final Set<String> NAMES = Set.of("اِسْم", "تَسْمِيَة", "لَقَب", "وَصْف");

  private static final Set<String> CALLING = Set.of("أَطْلَقَ", "إِطْلَاق");

  private PrepositionSenses() {}

  /**
   * The gloss that fits; null where the neighbours one by one must tell.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    if (word.pos != PartOfSpeech.PREPOSITION) {
      return null;
    }
    if (word.pronounSuffix) {
      return switch (word.lemma()) {
        case "عَلَى" -> isAccordingly(chosen, at, word) ? "accordingly" : null;
        case "فِي" -> isResumed(chosen, at, word) ? "in" : null;
        default -> null;
      };
    }
    return switch (word.lemma()) {
      case "مِنْ" -> FromSenses.gloss(chosen, at, word);
      case "فِي" -> isRate(chosen, at) ? "per" : isWithin(chosen, at) ? "in" : null;
      case "عَنْ" -> isAge(chosen, at) ? "at the age of" : null;
      case "عَلَى" -> isNaming(chosen, at) ? "to" : isDuty(chosen, at) ? Possession.MUST : null;
      case "مُقَابِلَ" -> inExchange(chosen, at);
      default -> null;
    };
  }

  /** Whether a noun is of a measure or currency. */
  static boolean isCounted(Candidate c) {
    return COUNTED.contains(c.lemma());
  }

  /** So much in so long. */
  private static boolean isRate(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    return before != null
        && next != null
        && next.article
        && next.number() == Number.SINGULAR
        && TimeWords.isUnit(next)
        && (isCounted(before) || (SHORT.contains(next.lemma()) && isOfAmount(chosen, at)))
        && !describes(ChosenWords.at(chosen, at + 2));
  }

  /** خَمْسَةُ لِتْرَاتٍ مِنَ الدَّمِ فِي الدَّقِيقَةِ. */
  private static boolean isOfAmount(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - AMOUNT); i--) {
      Candidate c = chosen.get(i);
      if (c == null || c.verb || TimeWords.is(c)) {
        return false;
      }
      if (isCounted(c) || c.pos == PartOfSpeech.NUMERAL) {
        return true;
      }
    }
    return false;
  }

  /** فِي الْيَوْمِ الْأَوَّلِ is a day and no rate, nor is فِي السَّاعَةِ الْعَاشِرَةِ. */
  private static boolean describes(@Nullable Candidate c) {
    return c != null
        && ((c.adjective && c.article)
            || c.pos == PartOfSpeech.RELATIVE
            || c.pos == PartOfSpeech.NUMERAL);
  }

  /**
   * In a month or season, several hours or days, a country or town, whatever stands before: what is
   * thrown away in Ramadan is not thrown into it.
   */
  private static boolean isWithin(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    Candidate beyond = ChosenWords.at(chosen, at + 2);
    if (next == null || next.preposition) {
      return false;
    }
    boolean ofDay = beyond != null && TimeWords.is(beyond);
    boolean time = TimeWords.is(next) && next.number() == Number.PLURAL && !ofDay;
    Candidate before = ChosenWords.at(chosen, at - 1);
    boolean remains = before != null && Copulas.is(before);
    return time || CueKind.MONTH.has(next) || isTerritory(next) || remains;
  }

  private static boolean isTerritory(Candidate c) {
    return (c.name && c.home != null && Names.isPlace(c))
        || Places.isLand(c)
        || AREAS.contains(c.lemma());
  }

  /** الْقَصْرُ الَّذِي أُلْقِيَ فِيهِ خِطَابٌ: what was done in it, unless a noun asks for more. */
  private static boolean isResumed(List<@Nullable Candidate> chosen, int at, Candidate word) {
    SenseCue told = CuedSense.told(chosen, at, word);
    Candidate before = ChosenWords.at(chosen, at - 1);
    return told != null && told.gloss().equals("into") && before != null && before.verb;
  }

  /** عَنْ عُمْرٍ, and of a death with so many years. */
  private static boolean isAge(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null) {
      return false;
    }
    if (next.lemma().equals("عُمْر")) {
      return next.bare();
    }
    if (next.pos != PartOfSpeech.NUMERAL) {
      return false;
    }
    boolean years = false;
    for (int i = at + 2; i < Math.min(chosen.size(), at + 2 + OBLIGED); i++) {
      Candidate c = chosen.get(i);
      years |= c != null && TimeWords.isYear(c) && !c.article;
    }
    for (int i = at - 1; years && i >= Math.max(0, at - DEATH); i--) {
      Candidate c = chosen.get(i);
      if (c != null && DYING.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** أَطْلَقَتْ عَلَى النُّسْخَةِ الْجَدِيدَةِ اسْمَ. */
  private static boolean isNaming(List<@Nullable Candidate> chosen, int at) {
    boolean called = false;
    boolean name = false;
    for (int i = Math.max(0, at - OBLIGED); i < Math.min(chosen.size(), at + 2 + OBLIGED); i++) {
      Candidate c = chosen.get(i);
      called |= i < at && c != null && CALLING.contains(c.lemma());
      name |= c != null && NAMES.contains(c.lemma());
    }
    return called && name;
  }

  /** At the head of a clause: عَلَى السُّكَّانِ أَنْ يَنْتَظِرُوا. */
  private static boolean isDuty(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    boolean opens = before == null || (before.verb && before.lemma().equals("كَانَ"));
    if (!opens || next == null || !next.noun) {
      return false;
    }
    for (int i = at + 2; i < Math.min(chosen.size(), at + 2 + OBLIGED); i++) {
      Candidate c = chosen.get(i);
      if (c == null || c.verb) {
        return false;
      }
      if (c.lemma().equals("أَنْ")) {
        return !c.conjunction;
      }
    }
    return false;
  }

  /** وَعَلَيْهِ at the head of a clause takes up what was said. */
  private static boolean isAccordingly(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    boolean it = Arabic.stripMarks(word.analysis.segments().getLast().text()).equals("ه");
    return it
        && ChosenWords.at(chosen, at - 1) == null
        && (next == null || next.verb || next.then || next.lemma().equals("إِنَّ"));
  }

  /** A second figure is compared with the first, a single one is the price. */
  private static @Nullable String inExchange(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    Candidate beyond = ChosenWords.at(chosen, at + 2);
    if (next == null
        || next.pos != PartOfSpeech.NUMERAL
        || (beyond != null && SCORES.contains(beyond.lemma()))) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - FIGURE); i--) {
      Candidate c = chosen.get(i);
      boolean year = i > 0 && chosen.get(i - 1) instanceof Candidate y && TimeWords.isYear(y);
      if (c != null && !year && (c.pos == PartOfSpeech.NUMERAL || SCORES.contains(c.lemma()))) {
        return SCORES.contains(c.lemma()) ? null : "compared with";
      }
    }
    return "in return for";
  }
}
