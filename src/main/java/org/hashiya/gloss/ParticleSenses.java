package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a particle is in English where it stands: هُنَاكَ before what exists is "there is", قَدْ
 * behind كَانَ "had", إِنَّ without a verb of saying no "that".
 */
final class ParticleSenses {
  /** How far before قَدْ its كَانَ may stand, the subject between them. */
  private static final int SUBJECT = 9;

  /** How far before بَلْ what it corrects is negated. */
  private static final int CORRECTED = 20;

  /** Behind هَلْ they ask what has come by now. */
  private static final Set<String> COMING = Set.of("حَانَ", "آنَ", "اِنْتَهَى", "تَغَيَّرَ");

  /** Plurals of one thing: هٰذِهِ الْبِلَادُ, فِي هٰذِهِ الْأَثْنَاءِ. */
  private static final Set<String> ONE = Set.of("بِلَاد", "أَثْنَاء", "أَثْنَاءِ", "بِلَادِ");

  private static final String ENOUGH = "كَفَى";

  /** Words of saying before إِنَّ, besides the verbs of statements. */
  private static final Set<String> SAYING =
      Set.of("قَوْل", "قَائِل", "تَابَعَ", "مَقُولَة", "أَجَابَ", "رَدَّ", "عَلَّقَ", "أَرْدَفَ");

  /** What بَلْ corrects has one of them, or a negation. */
  private static final Set<String> NEGATIVE =
      Set.of("لَيْسَ", "غَيْر", "عَدَم", "لَا", "رَفَضَ", "نَفَى", "فَقَطْ", "مُجَرَّد");

  /** Nouns and verbs of fear, warning and condition: what follows أَنْ may come to be. */
  private static final Set<String> FEARING =
      Set.of(
          "خَشِيَ",
          "خَشْيَة",
          "خَافَ",
          "خَوْف",
          "مَخَافَة",
          "تَخَوَّفَ",
          "تَخَوُّف",
          "حَذَّرَ",
          "تَحْذِير",
          "اِشْتَرَطَ",
          "شَرْط",
          "اِحْتِمَال",
          "اِقْتَرَحَ",
          "اِقْتِرَاح");

  /** How far before أَنْ they may stand. */
  private static final int FEAR = 5;

  /** How far before وَأَنْ the first أَنْ may stand. */
  private static final int LIST = 20;

  private ParticleSenses() {}

  /**
   * The gloss that fits; null where nothing is to be said against the first.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    return switch (word.lemma()) {
      case "إِنَّ" -> word.then || !isSaid(chosen, at) ? "indeed" : "that";
      case "هُنَاكَ", "هُنَالِكَ" -> existing(chosen, at);
      case "قَدْ" -> isPast(chosen, at) ? "had" : null;
      case "كُلّ" -> isEvery(chosen, at, word) ? "every" : null;
      case "بَلْ" -> isCorrection(chosen, at) ? null : "indeed";
      case "مَا" -> word.pos == PartOfSpeech.RELATIVE && goesOn(chosen, at, word) ? "which" : null;
      case "خَاصّ" -> isSingledOut(chosen, at, word) ? "especially" : null;
      case "حَيْثُ", "كَمَا", "حَتَّى" -> ClauseLinks.gloss(chosen, at, word);
      case "هٰذَا" -> points(chosen, at, word) ? "these" : null;
      case "ذٰلِكَ" ->
          isTakenUp(chosen, at, word) ? "this" : points(chosen, at, word) ? "those" : null;
      case "أَنْ" -> isFeared(chosen, at) ? "that" : null;
      case "جَنُوبِيّ", "شَمَالِيّ", "شَرْقِيّ", "غَرْبِيّ" -> Directions.gloss(chosen, at, word);
      case "أَلَا" -> asks(chosen, at) ? "is it not" : null;
      case "هَلْ" -> asked(chosen, at);
      case "غَيْر" -> isOther(chosen, at, word) ? "other than" : null;
      case "أَحَد", "إِحْدَى" -> isOneOf(chosen, at, word) ? "one of" : null;
      default -> null;
    };
  }

  /** إِنَّ is "that" behind verbs of saying only, else it only stresses. */
  private static boolean isSaid(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Candidate c = chosen.get(i);
      if (c != null
          && (ParticleRules.isStatement(c)
              || SAYING.contains(c.lemma())
              || c.lemma().equals("حَيْثُ"))) {
        return true;
      }
    }
    return false;
  }

  /** Before what there is: an indefinite noun, a number, مَنْ. Behind كَانَ it is only "there". */
  private static @Nullable String existing(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null || next.preposition || next.conjunction || (before != null && before.verb)) {
      return null;
    }
    boolean noun = next.bare() && !TimeWords.is(next);
    boolean counted = next.pos == PartOfSpeech.NUMERAL || next.pos == PartOfSpeech.QUANTIFIER;
    boolean who = next.pos == PartOfSpeech.RELATIVE && !next.lemma().equals("الَّذِي");
    if (!noun && !counted && !who) {
      return null;
    }
    Number number = counted ? Number.PLURAL : next.number();
    return number == null || number == Number.SINGULAR ? "there is" : "there are";
  }

  /** كَانَ الْوَفْدُ قَدْ غَادَرَ. */
  private static boolean isPast(List<@Nullable Candidate> chosen, int at) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (before != null && before.perfect() && before.lemma().equals("كَانَ")) {
      return next == null || !next.imperfect();
    }
    if (next == null || !next.perfect()) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - SUBJECT); i--) {
      Candidate c = chosen.get(i);
      if (c != null && c.verb) {
        return c.lemma().equals("كَانَ");
      }
    }
    return false;
  }

  /** كُلُّ قَرْيَةٍ, but كُلُّ الْقُرَى and كُلُّ سُكَّانِ الْقَرْيَةِ. */
  private static boolean isEvery(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    Candidate beyond = ChosenWords.at(chosen, at + 2);
    if (next != null && Construct.isFigure(next)) {
      return !word.definite(); // كُلّ 15 دَقِيقَةً
    }
    return !word.definite()
        && next != null
        && next.bare()
        && next.noun
        && next.number() == Number.SINGULAR
        && (beyond == null || !beyond.noun || !beyond.article || beyond.preposition);
  }

  /** أَحَدُ الْوُزَرَاءِ, إِحْدَى أَهَمِّ الْمُدُنِ. */
  private static boolean isOneOf(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    return !word.definite()
        && next != null
        && next.nominal()
        && !next.preposition
        && !next.conjunction
        && (next.noun || Elative.is(next.analysis.entry()));
  }

  private static boolean isCorrection(List<@Nullable Candidate> chosen, int at) {
    for (int i = at - 1; i >= Math.max(0, at - CORRECTED); i--) {
      Candidate c = chosen.get(i);
      if (c != null && (c.pos == PartOfSpeech.NEGATION || NEGATIVE.contains(c.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind a clause that is whole, مَا takes it up: تَأَخَّرَ الْقَارِبُ مَا أَقْلَقَ أَهْلَ
   * الْقَرْيَةِ.
   */
  private static boolean goesOn(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (word.conjunction || word.preposition || at < 2 || next == null || !next.verb) {
      return false;
    }
    if (next.auxiliary || ENOUGH.equals(next.lemma())) {
      return false; // مَا زَالَ, مَا يَكْفِي
    }
    Candidate before = ChosenWords.at(chosen, at - 1);
    if (before == null) {
      Candidate beyond = ChosenWords.at(chosen, at - 2);
      return beyond != null && !beyond.verb && next.features().voice() != null;
    }
    boolean adjective = before.adjective && !before.noun && !Elative.is(before.analysis.entry());
    return (before.nominal() && before.definite()) || adjective;
  }

  /** الْفَوَاكِهُ خَاصَّةً التِّينَ, خَاصَّةً فِي الصَّيْفِ, النَّاسُ خَاصَّةً الْقَادِمِينَ. */
  private static boolean isSingledOut(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    boolean form = word.gender() == Gender.FEMININE && word.number() == Number.SINGULAR;
    if (next == null || next.conjunction || word.definite() || word.preposition || !form) {
      return false;
    }
    if (next.lemma().equals("فِي") || next.pos == PartOfSpeech.SUBORDINATOR) {
      return true;
    }
    boolean phrase =
        next.pos == PartOfSpeech.DEMONSTRATIVE
            || next.pos == PartOfSpeech.PREPOSITION
            || (next.noun && next.definite())
            || (next.adjective && next.article && next.number() == Number.PLURAL);
    return phrase
        && (before == null || word.conjunction || (before.nominal() && before.definite()));
  }

  /** هٰذِهِ الْكُتُبُ: several things are pointed at in the singular. */
  private static boolean points(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    return word.gender() == Gender.FEMININE
        && next != null
        && next.noun
        && !next.name
        && !next.preposition
        && !next.conjunction
        && ONE.stream().noneMatch(next.analysis.vocalised()::endsWith)
        && next.number() == Number.PLURAL;
  }

  /** حَذَّرَ مِنْ أَنْ يَنْهَارَ السَّدُّ وَأَنْ يَغْرَقَ النَّاسُ. */
  private static boolean isFeared(List<@Nullable Candidate> chosen, int at) {
    Candidate word = chosen.get(at);
    if (word != null && word.conjunction) {
      for (int i = at - 1; i >= Math.max(0, at - LIST); i--) {
        Candidate c = chosen.get(i);
        if (c != null && c.lemma().equals("أَنْ")) {
          return isFeared(chosen, i);
        }
      }
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - FEAR); i--) {
      Candidate c = chosen.get(i);
      if (c == null || FEARING.contains(c.lemma())) {
        return c != null;
      }
      if (c.verb) {
        return false;
      }
    }
    return false;
  }

  private static boolean asks(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    return next != null && next.verb;
  }

  /** هَلْ لَدَيْكَ is "do you have", هَلْ حَانَ "has it come"; else what stands behind it hints. */
  private static @Nullable String asked(List<@Nullable Candidate> chosen, int at) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null) {
      return null;
    }
    if (next.perfect() && COMING.contains(next.lemma())) {
      return "has";
    }
    return Possession.isHaving(chosen, at + 1, next) ? "do" : null;
  }

  /** عَالَمٌ غَيْرُ الْعَالَمِ الَّذِي نَعْرِفُهُ, but غَيْرُ الْمُسْلِمِينَ. */
  private static boolean isOther(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    Candidate next = ChosenWords.at(chosen, at + 1);
    return !word.definite()
        && before != null
        && before.noun
        && !before.article
        && next != null
        && (next.name
            || next.pos == PartOfSpeech.DEMONSTRATIVE
            || next.lemma().equals(before.lemma())
            || isThing(next));
  }

  private static boolean isThing(Candidate c) {
    return c.noun && c.article && !c.adjective && !Persons.is(c);
  }

  /** وَذٰلِكَ بَعْدَ: the clause before is taken up. */
  private static boolean isTakenUp(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    return word.conjunction
        && next != null
        && (next.preposition || next.pos == PartOfSpeech.PREPOSITION);
  }
}
