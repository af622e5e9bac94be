package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;

/** Particles and the case, mood or clause that they demand of the next word. */
final class ParticleRules {
  /** Verbs of wish, need and ability: أَنْ with the subjunctive follows. */
  private static final Set<String> WISH =
      Set.of(
          "أَرَادَ",
          "اِسْتَطَاعَ",
          "يُمْكِنُ",
          "أَمْكَنَ",
          "وَجَبَ",
          "اِنْبَغَى",
          "جَازَ",
          "قَرَّرَ",
          "تَقَرَّرَ",
          "سَبَقَ",
          "حَاوَلَ",
          "اِخْتَارَ",
          "رَفَضَ",
          "طَلَبَ",
          "فَضَّلَ",
          "أَحَبَّ",
          "وَدَّ",
          "كَادَ",
          "أَوْشَكَ",
          "تَمَنَّى",
          "اِضْطُرَّ",
          "تَعَيَّنَ",
          "تَوَجَّبَ",
          "اِعْتَادَ",
          "خَشِيَ",
          "رَجَا",
          "أَمَلَ",
          "حَدَثَ",
          "اِحْتَاجَ",
          "قَبِلَ",
          "اِسْتَحَقَّ",
          "اِقْتَرَحَ",
          "اِشْتَرَطَ");

  /** Verbs of saying and knowing: a statement with أَنَّ or إِنَّ follows. */
  private static final Set<String> STATE =
      Set.of(
          "قَالَ",
          "أَعْلَنَ",
          "أَكَّدَ",
          "ذَكَرَ",
          "أَضَافَ",
          "أَوْضَحَ",
          "اِعْتَبَرَ",
          "رَأَى",
          "عَلِمَ",
          "عَرَفَ",
          "كَشَفَ",
          "بَيَّنَ",
          "أَفَادَ",
          "زَعَمَ",
          "ظَنَّ",
          "اِعْتَقَدَ",
          "أَثْبَتَ",
          "لَاحَظَ",
          "اِدَّعَى",
          "نَفَى",
          "صَرَّحَ",
          "أَدْرَكَ",
          "وَجَدَ",
          "اِتَّضَحَ",
          "تَبَيَّنَ",
          "بَدَا",
          "أَظْهَرَ",
          "كَتَبَ",
          "شَعَرَ",
          "فَهِمَ",
          "تَأَكَّدَ");

  private static final Set<String> BEFORE_ANNA = Set.of("غَيْرَ", "بَيْدَ");

  private static final Set<String> FIRST_PERSON = Set.of("أَنَا", "نَحْنُ");

  /** Second prepositions that follow مِنْ alone. */
  private static final Set<String> ONLY_FROM = Set.of("قِبَلِ", "أَجْلِ");

  /** أَنْ follows them and never أَنَّ. */
  private static final Set<String> ONLY_TO = Set.of("بَعْدَ", "قَبْلَ", "دُونَ", "مُنْذُ");

  /** إِنْ takes a perfect too, these never. */
  private static final Set<String> NEVER_BEFORE_PERFECT = Set.of("لَمْ", "لَمَّا");

  private ParticleRules() {}

  /** Whether a word is a verb that a statement follows, in quotation marks or behind أَنَّ. */
  static boolean isStatement(Candidate c) {
    return c.verb && STATE.contains(c.lemma());
  }

  /** Whether a word is a verb of wish, need or ability. */
  static boolean isWish(Candidate c) {
    return c.verb && WISH.contains(c.lemma());
  }

  /** A particle and the case or mood that it demands. */
  static int government(Candidate a, Candidate b) {
    return switch (a.governs) {
      case NOTHING, NOMINATIVE -> 0;
      case GENITIVE -> genitive(a, b);
      case ACCUSATIVE -> a.pos == PartOfSpeech.NEGATION ? absolute(b) : accusative(b);
      case SUBJUNCTIVE -> subjunctive(b);
      case JUSSIVE -> jussive(a, b);
      case INDICATIVE ->
          b.verb && b.features().moods().contains(Mood.INDICATIVE)
              ? Grammar.GOOD
              : b.isGuess() ? Grammar.ODD : Grammar.UNLIKELY;
    };
  }

  /** يُصِبْ without لَمْ, يَكْتُبُوا without أَنْ or its like. */
  static int ungoverned(Candidate a, Candidate b) {
    if (!Grammar.isUngovernedMood(b)) {
      return 0;
    }
    boolean governed =
        a.governs == Government.SUBJUNCTIVE
            || a.governs == Government.JUSSIVE
            || (a.pos == PartOfSpeech.NEGATION && a.governs != Government.INDICATIVE)
            || (b.conjunction && a.verb);
    return governed ? 0 : b.conjunction ? Grammar.UNLIKELY : Grammar.UNGOVERNED;
  }

  /** الَّتِي لَا تَقِلُّ: nobody is forbidden anything in a relative clause. */
  static int prohibition(Candidate a, Candidate b) {
    boolean prohibits = b.pos == PartOfSpeech.NEGATION && b.governs == Government.JUSSIVE;
    return a.pos == PartOfSpeech.RELATIVE && prohibits && b.lemma().equals("لَا")
        ? Grammar.UNGOVERNED
        : 0;
  }

  /**
   * غَيْرَ أَنَّ, بَيْدَ أَنَّ: conjunctions only before their particle; كَمَا before no bare noun.
   */
  static int conjunction(Candidate a, Candidate b) {
    if (a.lemma().equals("كَمَا")) {
      return b.noun && b.bare() && !b.adjective ? Grammar.UNLIKELY : 0; // كَمَا شَاهَدَ
    }
    if (a.pos != PartOfSpeech.CONJUNCTION || !BEFORE_ANNA.contains(a.lemma())) {
      return 0;
    }
    boolean anna = b.pos == PartOfSpeech.SUBORDINATOR && b.governs == Government.ACCUSATIVE;
    return anna || b.lemma().equals("أَنَّ") ? -20 : Grammar.FORBIDDEN;
  }

  /** حَتَّى before a verb is "until" or "so that", not "even". */
  static int until(Candidate a, Candidate b) {
    boolean even = a.pos == PartOfSpeech.PARTICLE || a.pos == PartOfSpeech.CONJUNCTION;
    return even && b.verb && a.lemma().equals("حَتَّى") ? Grammar.UNLIKELY : 0;
  }

  /** نَحْنُ أَخْبَرْنَا, هُمْ يُدَافِعُونَ: a pronoun before a verb is its subject. */
  static int pronoun(Candidate a, Candidate b) {
    if (b.verb && a.pos == PartOfSpeech.SUBORDINATOR && a.pronounSuffix) {
      boolean first = b.features().person() == Person.FIRST;
      return first && isOfFirstPerson(a) ? -24 : 0;
    }
    if (a.pos != PartOfSpeech.PRONOUN || a.preposition || !b.verb) {
      return 0;
    }
    boolean first = b.features().person() == Person.FIRST;
    if (FIRST_PERSON.contains(a.lemma())) {
      return first ? -24 : 0;
    }
    boolean agrees = !first && a.number() == b.number();
    return agrees ? Grammar.GOOD : 0;
  }

  /** لٰكِنَّنَا, إِنَّنِي. */
  private static boolean isOfFirstPerson(Candidate c) {
    String pronoun = c.analysis.segments().getLast().text();
    return pronoun.equals("نَا") || pronoun.endsWith("ي");
  }

  /** Which clause a verb takes: أَنْ behind wish and need, أَنَّ behind saying and knowing. */
  static int clause(Candidate a, Candidate b) {
    if (!a.verb || b.pos != PartOfSpeech.SUBORDINATOR) {
      return 0;
    }
    boolean subjunctive = b.governs == Government.SUBJUNCTIVE;
    if (WISH.contains(a.lemma())) {
      return subjunctive ? Grammar.GOOD : 0;
    }
    return isStatement(a) && b.governs == Government.ACCUSATIVE ? Grammar.GOOD : 0;
  }

  private static int genitive(Candidate a, Candidate b) {
    if (a.pos != PartOfSpeech.PREPOSITION) {
      return 0;
    }
    if (b.verb || isAccusativeAdverb(b)) {
      return Grammar.FORBIDDEN;
    }
    if (b.preposition) {
      return Grammar.UNLIKELY;
    }
    if (b.adjective && !b.noun && !b.article && b.analysis.vocalised().endsWith("ة")) {
      return Grammar.ALONE; // فِي سُورِيَة
    }
    if (NounRules.isAbstract(b)) {
      return Grammar.ALONE; // بِجِدِّيَّةٍ has a noun of its own
    }
    if (b.nominal()) {
      return b.features().cases().isEmpty() || b.features().cases().contains(Case.GENITIVE)
          ? Grammar.GOOD
          : Grammar.FORBIDDEN;
    }
    if (b.pos == PartOfSpeech.SUBORDINATOR) {
      if (a.lemma().equals("قِبَلِ")) {
        return Grammar.FORBIDDEN; // مِنْ قَبْلِ أَنْ
      }
      if (a.lemma().equals("بَيْنَ") && b.governs == Government.ACCUSATIVE) {
        return Grammar.UNLIKELY; // بَيَّنَ أَنَّ
      }
      if (b.governs == Government.SUBJUNCTIVE) {
        return -10; // بَعْدَ أَنْ
      }
      return b.governs == Government.ACCUSATIVE && ONLY_TO.contains(a.lemma())
          ? Grammar.UNLIKELY
          : 0;
    }
    if (b.pos == PartOfSpeech.PREPOSITION) {
      return secondPreposition(a, b);
    }
    return 0;
  }

  /** مِنْ بَيْنِ, not بَيْنَ; مِنْ قِبَلِ, but إِلَى قَبْلِ. */
  private static int secondPreposition(Candidate a, Candidate b) {
    if (ONLY_FROM.contains(b.lemma()) && !a.lemma().equals("مِنْ")) {
      return Grammar.UNLIKELY;
    }
    return b.lemma().endsWith("\u0650") ? Grammar.GOOD : Grammar.UNLIKELY;
  }

  /** مَرَّةً, غَالِبًا: behind a preposition the noun stands in the genitive. */
  private static boolean isAccusativeAdverb(Candidate c) {
    return c.pos == PartOfSpeech.ADVERB && c.lemma().indexOf('\u064B') >= 0;
  }

  private static int accusative(Candidate b) {
    if (b.verb || b.preposition || b.pos == PartOfSpeech.NEGATION) {
      return Grammar.FORBIDDEN / 2; // أَنْ لَا, never أَنَّ لَا
    }
    if (b.adjective && !b.article) {
      return Grammar.UNLIKELY;
    }
    if (b.nominal()) {
      boolean can =
          b.features().cases().isEmpty() || b.features().cases().contains(Case.ACCUSATIVE);
      return can ? Grammar.GOOD : Grammar.UNLIKELY;
    }
    return 0;
  }

  /** لَا شَكَّ: the negation of a whole kind stands before a bare noun. */
  private static int absolute(Candidate b) {
    return b.bare() && b.noun && !b.hasAccusativeAlif() ? Grammar.GOOD : Grammar.FORBIDDEN / 2;
  }

  private static int subjunctive(Candidate b) {
    if (b.verb) {
      return b.imperfect() && b.features().moods().contains(Mood.SUBJUNCTIVE)
          ? Grammar.STRONG
          : b.perfect() ? 2 : Grammar.UNLIKELY;
    }
    if (b.isGuess()) {
      return Grammar.UNLIKELY; // perhaps a verb that the lexicon does not have
    }
    return b.pos == PartOfSpeech.NEGATION ? 0 : Grammar.FORBIDDEN / 2;
  }

  private static int jussive(Candidate a, Candidate b) {
    if (b.pos == PartOfSpeech.NEGATION && (b.conjunction || a.pos == PartOfSpeech.SUBORDINATOR)) {
      return Grammar.GOOD; // لَمْ وَلَنْ, إِنْ لَمْ
    }
    if (a.lemma().equals("مَهْمَا") && b.verb) {
      return 2 * Grammar.STRONG;
    }
    if (b.verb && b.features().moods().contains(Mood.JUSSIVE)) {
      boolean forbidden = a.lemma().equals("لَا");
      // "she" and "you" are written alike, and what is read may be either
      boolean he =
          b.features().person() == Person.THIRD && b.features().gender() != Gender.FEMININE;
      if (forbidden && he && b.number() != Number.PLURAL) {
        return Grammar.UNLIKELY;
      }
      boolean shown = b.features().moods().size() == 1;
      return shown ? 2 * Grammar.STRONG : Grammar.STRONG; // لَا تَنْسَ has no other reason
    }
    boolean condition = b.verb && b.perfect() && !NEVER_BEFORE_PERFECT.contains(a.lemma());
    return condition ? 0 : b.isGuess() ? Grammar.UNLIKELY : Grammar.FORBIDDEN;
  }
}
