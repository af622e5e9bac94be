package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.SenseCue.Place;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What مِنْ is in English by both its sides: أَعْلَى بِكَثِيرٍ مِنْ, "than"; كَانَ مِنْ أَقْدَمِ
 * الْجُسُورِ, "among"; مَا بَذَلُوهُ مِنْ جُهْدٍ and مَارِسُ مِنَ الْعَامِ, "of" (Badawi, Carter
 * and Gully, Modern Written Arabic, 2.7.1.15).
 */
final class FromSenses {
  private static final String THAN = "than";
  private static final String AMONG = "among";
  private static final String OF = "of";
  private static final String FROM = "from";

  /** How far before مِنْ the مَا may stand that it explains. */
  private static final int CLAUSE = 4;

  /** The same where a pronoun takes the مَا up, so that the subject may stand between. */
  private static final int RESUMED = 8;

  /** How far before مِنْ a word may stand that asks for it. */
  private static final int ASKED = 8;

  /** How far before مِنْ the subject and verb of its clause may begin. */
  private static final int PREDICATE = 9;

  /** How many words may say by how much something is more. */
  private static final int MEASURE = 6;

  private static final Set<String> BEING =
      Set.of("كَانَ", "عَدَّ", "عُدَّ", "اِعْتَبَرَ", "أَصْبَحَ", "بَاتَ", "ظَلَّ", "لَيْسَ");

  private static final Set<String> WHAT =
      Set.of("مَا", "لِمَا", "بِمَا", "عَمَّا", "مِمَّا", "فِيمَا");

  /** What a sum is a part of: money, debts, a price. */
  private static final Set<String> WHOLES =
      Set.of("مَال", "قِيمَة", "دَيْن", "ثَمَن", "رَصِيد", "اِحْتِيَاطِيّ", "تَكْلِفَة", "مَبْلَغ");

  /** Persons and groups that act, where their indefinite is one "of" several. */
  private static final Set<String> ACTORS =
      Set.of(
          "فَرِيق",
          "وَفْد",
          "عُضْو",
          "شَخْص",
          "فَرْد",
          "رَجُل",
          "مَجْمُوعَة",
          "كَتِيبَة",
          "قَافِلَة");

  private static final Set<String> MATERIALS =
      Set.of(
          "خَشَب",
          "حَدِيد",
          "فُولَاذ",
          "ذَهَب",
          "فِضَّة",
          "بُرُونْز",
          "نُحَاس",
          "زُجَاج",
          "بِلَاسْتِيك",
          "وَرَق",
          "حَرِير",
          "قُطْن",
          "جِلْد",
          "حَجَر",
          "رُخَام",
          "طِين",
          "قُمَاش",
          "صُوف");

  private FromSenses() {}

  /** The gloss that fits; null where the neighbours one by one must tell. */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null) {
      return null;
    }
    if (before != null && isActor(before) && isBehindSubject(chosen, at, word)) {
      return FROM;
    }
    if (isThan(chosen, at)) {
      return THAN;
    }
    if (isAmong(chosen, at, word, before, next)) {
      return AMONG;
    }
    if (explainsWhat(chosen, at, word, next)) {
      return OF;
    }
    if (before == null) {
      return null;
    }
    boolean part =
        isPartOfYear(before, next)
            || isPartOfSum(before, next)
            || isMadeOf(before, next)
            || areOfPersons(chosen, at, before, next);
    return part ? OF : isFromPlace(before, next) ? FROM : null;
  }

  /**
   * Whether what stands right before is the subject of a verb that asks for "from": خَرَجَ
   * الْفَرِيقُ مِنْ, though فَرِيقٌ مِنْ is a team "of".
   */
  private static boolean isBehindSubject(List<@Nullable Candidate> chosen, int at, Candidate word) {
    for (int i = at - 2; i >= Math.max(0, at - CLAUSE); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return false;
      }
      if (c.verb) {
        return word.cues.of(c).stream()
            .anyMatch(cue -> cue.gloss().equals(FROM) && cue.place() == Place.FAR_BEFORE);
      }
    }
    return false;
  }

  private static boolean isActor(Candidate c) {
    return c.article && ACTORS.contains(c.lemma());
  }

  /** Behind a comparative and what says by how much: أَعْلَى بِمِقْدَارِ نُقْطَةٍ مِنْ. */
  private static boolean isThan(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MEASURE); i--) {
      Candidate c = chosen.get(i);
      if (c == null || c.verb || c.pos == PartOfSpeech.RELATIVE) {
        return false;
      }
      if (CueKind.ELATIVE.has(c) && !c.pronounSuffix) {
        Candidate measure = ChosenWords.at(chosen, i + 1);
        return i < at - 1
            && measure != null
            && (measure.preposition || measure.hasAccusativeAlif());
      }
    }
    return false;
  }

  /** Before several, of whom the subject is one. */
  private static boolean isAmong(
      List<@Nullable Candidate> chosen,
      int at,
      Candidate word,
      @Nullable Candidate before,
      Candidate next) {
    if (!isSeveral(chosen, at + 1, next)) {
      return false;
    }
    boolean best = Elative.is(next.analysis.entry());
    if (before == null || word.conjunction) {
      return best; // وَمِنْ أَبْرَزِ الْحَاضِرِينَ
    }
    boolean being =
        (before.verb && BEING.contains(before.lemma()))
            || (before.pos == PartOfSpeech.PRONOUN && !before.preposition)
            || (before.pos == PartOfSpeech.DEMONSTRATIVE && !before.preposition);
    boolean oneOfThem = before.noun && before.lemma().equals(next.lemma()) && before.article;
    return being
        || oneOfThem
        || (best && before.nominal() && !asksForFrom(before) && isPredicate(chosen, at));
  }

  /** الِاسْتِفَادَةُ مِنْ. */
  private static boolean asksForFrom(Candidate c) {
    return c.prepositions.contains("من");
  }

  /** Whether no verb of the clause can govern a preposition: there is none, or it is "be". */
  private static boolean isPredicate(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - PREDICATE); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return true;
      }
      if (c.verb) {
        return BEING.contains(c.lemma());
      }
      if (c.preposition || c.pos == PartOfSpeech.PREPOSITION) {
        return false;
      }
    }
    return true;
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

  /** Says what a clause with مَا means: مَا أَثَارَهُ مِنْ مَطَالِبَ, مَا لَدَيْهِ مِنْ وَقْتٍ. */
  private static boolean explainsWhat(
      List<@Nullable Candidate> chosen, int at, Candidate word, Candidate next) {
    if (!next.noun || next.article || next.name || next.preposition) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - RESUMED); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return false;
      }
      if (isWhat(c)) {
        Candidate verb = chosen.get(i + 1);
        boolean resumed =
            verb != null
                && verb.pronounSuffix
                && (verb.verb || verb.pos == PartOfSpeech.PREPOSITION);
        return resumed || (i >= at - CLAUSE && isWithoutSource(chosen, i + 1, at, word));
      }
    }
    return false;
  }

  /** Whether no word before asks for "from": مَا تَهَدَّمَ مِنْ جُدْرَانٍ, not مَا خَرَجَ مِنْ. */
  private static boolean isWithoutSource(
      List<@Nullable Candidate> chosen, int clause, int at, Candidate word) {
    for (int i = clause; i < at; i++) {
      Candidate c = chosen.get(i);
      if (c != null && c.verb && asksForFrom(c)) {
        return false;
      }
    }
    SenseCue told = CuedSense.told(chosen, at, word);
    return told == null || told.gloss().equals(OF);
  }

  private static boolean isWhat(Candidate c) {
    return WHAT.contains(c.lemma()) && c.pos != PartOfSpeech.NEGATION;
  }

  /** فِي مَارِسَ مِنَ الْعَامِ الْمَاضِي. */
  private static boolean isPartOfYear(Candidate before, Candidate next) {
    return CueKind.MONTH.has(before) && TimeWords.isYear(next);
  }

  /** مَلْيُونُ دِينَارٍ مِنْ أَمْوَالِهِ. */
  private static boolean isPartOfSum(Candidate before, Candidate next) {
    boolean sum = before.pos == PartOfSpeech.NUMERAL || PrepositionSenses.isCounted(before);
    return sum && WHOLES.contains(next.lemma()) && next.definite();
  }

  /** تِمْثَالٌ مِنَ الْبُرُونْزِ. */
  private static boolean isMadeOf(Candidate before, Candidate next) {
    return before.bare() && next.noun && MATERIALS.contains(next.lemma()) && !next.pronounSuffix;
  }

  /** الْمُتَقَاعِدُونَ مِنَ الْعَسْكَرِيِّينَ, but طَلَبَ الْعُمَّالُ مِنَ الْمُدِيرِينَ. */
  private static boolean areOfPersons(
      List<@Nullable Candidate> chosen, int at, Candidate before, Candidate next) {
    if (!isSeveralPersons(before) || !isSeveralPersons(next) || !next.article) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - ASKED); i--) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return true;
      }
      if (asksForFrom(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeveralPersons(Candidate c) {
    boolean described = c.adjective && c.article && c.gender() == Gender.MASCULINE;
    return c.nominal() && c.number() == Number.PLURAL && !c.name && (described || Persons.is(c));
  }

  /** ثَلَاثَةٌ مِنْ حَلَبَ: they come from there, for nobody counts parts of a town. */
  private static boolean isFromPlace(Candidate before, Candidate next) {
    return before.pos == PartOfSpeech.NUMERAL && next.name && Names.isPlace(next);
  }
}
