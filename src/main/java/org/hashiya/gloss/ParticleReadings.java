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

  /** Against a reading that is met far more often. */
  private static final int SURE = -60;

  private static final String KILOMETER = "كم";
  private static final String THAT_IS = "أَيْ";
  private static final String UNTIL = "حَتَّى";

  /** What may stand behind حَتَّى, "until", at the head of a clause. */
  private static final Set<String> ENDS =
      Set.of("الْآنَ", "الْآنِ", "نِهَايَة", "تَارِيخ", "مَوْعِد");

  /** Prepositions of a phrase that explains another. */
  private static final Set<String> PHRASES =
      Set.of("فِي", "عَلَى", "إِلَى", "عَنْ", "بَعْدَ", "قَبْلَ", "مُنْذُ");

  /** How far behind إِنْ its exception may stand. */
  private static final int EXCEPTION = 10;

  private static final Set<String> WONDERING = Set.of("تَسَاءَلَ", "سُؤَال", "تَسَاؤُل");

  /** Words of difference and thought, of which فِيمَا says in what. */
  private static final Set<String> DIFFERING =
      Set.of(
          "اِخْتَلَفَ",
          "اِخْتِلَاف",
          "تَبَايَنَ",
          "تَبَايُن",
          "تَفَاوَتَ",
          "تَفَاوُت",
          "فَكَّرَ",
          "تَفْكِير",
          "نَظَرَ",
          "تَأَمَّلَ",
          "بَحَثَ");

  private ParticleReadings() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb ? c.imperfect() : !c.nominal();
  }

  /**
   * What the words around a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.verb) {
      return isPastForm(words, at) ? UNTOLD : 0;
    }
    return switch (c.lemma()) {
      case KILOMETER -> isNumber(words.likeliest(at - 1)) ? TOLD : UNTOLD;
      case THAT_IS -> isExplained(words, at) ? TOLD : 0;
      case UNTIL -> until(c, words, at);
      case "إِنْ" -> c.pos == PartOfSpeech.NEGATION ? exception(words, at) : condition(words, at);
      case "إِنَّ" -> isEvenIf(c, words.likeliest(at - 1)) ? UNTOLD : 0;
      case "أَلَّا" -> isQuestion(words.likeliest(at - 1)) ? -SURE : 0;
      case "فِيمَا" -> c.pos == PartOfSpeech.SUBORDINATOR && isInWhat(words, at) ? UNTOLD : 0;
      case "قَدْ" -> c.then && opens(words, at) && mayBePerfect(words, at + 1) ? TOLD : 0;
      case "نَظِيرَ" -> isGiven(words, at) ? TOLD : 0;
      case "نَتِيجَةَ" -> isCause(words, at) ? TOLD : 0;
      case "مُسْتَقْبَلًا" -> isBehindNoun(words, at) ? TOLD : 0;
      case "لِ" -> c.pos == PartOfSpeech.SUBORDINATOR && !mayBeVerb(words, at + 1) ? UNTOLD : 0;
      case "أَنَّ" -> isWished(c, words, at) ? UNTOLD : 0;
      case "لِذٰلِكَ" -> isForThat(words, at) ? UNTOLD : 0;
      case "لَمَّا" ->
          c.pos != PartOfSpeech.NEGATION && opens(words, at) && mayBePerfect(words, at + 1)
              ? TOLD
              : 0;
      case "نَعَمْ" -> opens(words, at) ? 2 * TOLD : 0;
      case "مَنْ", "مَا" -> WhoAndWhat.tells(c, words, at) ? SURE : 0;
      default -> 0;
    };
  }

  private static int until(Candidate c, Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    if (next != null && (next.lemma().equals("لَوْ") || isAndIf(next))) {
      return c.pos == PartOfSpeech.PARTICLE ? TOLD : UNTOLD;
    }
    return c.pos == PartOfSpeech.PREPOSITION && isEven(words, at) ? UNTOLD : 0;
  }

  /** وَإِنْ, which is written like وَإِنَّ. */
  private static boolean isAndIf(Candidate c) {
    return c.conjunction && (c.lemma().equals("إِنَّ") || c.lemma().equals("إِنْ"));
  }

  /** حَتَّى وَإِنْ. */
  private static boolean isEvenIf(Candidate c, @Nullable Candidate before) {
    return c.conjunction && !c.pronounSuffix && before != null && before.lemma().equals(UNTIL);
  }

  /** إِنْ is "not" only where an exception follows. */
  private static int exception(Surroundings words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + EXCEPTION); i++) {
      Candidate c = words.likeliest(i);
      if (c != null && c.lemma().equals("إِلَّا")) {
        return 0;
      }
    }
    return UNTOLD;
  }

  /** إِنْ is "if" before a verb or its negation only. */
  private static int condition(Surroundings words, int at) {
    for (Candidate c : words.candidates(at + 1)) {
      if (c.verb || c.pos == PartOfSpeech.NEGATION) {
        return 0;
      }
    }
    return UNTOLD;
  }

  /** أَلَا يَكْفِي هٰذَا at the head of a clause or behind "wonder". */
  private static boolean isQuestion(@Nullable Candidate before) {
    return before == null || WONDERING.contains(before.lemma());
  }

  /** اِخْتَلَفُوا فِيمَا يَقُولُونَ. */
  private static boolean isInWhat(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    return before != null && next != null && next.verb && DIFFERING.contains(before.lemma());
  }

  private static boolean opens(Surroundings words, int at) {
    return words.likeliest(at - 1) == null;
  }

  /** فَقَدْ تَرَاجَعَ, not فَقَدَ. */
  private static boolean mayBePerfect(Surroundings words, int at) {
    for (Candidate c : words.candidates(at)) {
      if (c.verb && c.perfect() && !c.conjunction && !c.pronounSuffix) {
        return true;
      }
    }
    return false;
  }

  /** An object stands behind its verb, what says when behind any noun. */
  private static boolean isBehindNoun(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    return before != null && before.nominal() && !before.hasAccusativeAlif();
  }

  /** فَقَدْ تَقَدَّمَ and كَانَ قَدْ تَقَدَّمَ: behind both قَدْ has a perfect. */
  private static boolean isPastForm(Surroundings words, int at) {
    Candidate already = words.likeliest(at - 1);
    if (already == null || !already.lemma().equals("قَدْ")) {
      return false;
    }
    Candidate be = words.likeliest(at - 2);
    boolean was = be != null && be.verb && be.perfect() && be.lemma().equals("كَانَ");
    return (already.then || was) && mayBePerfect(words, at);
  }

  /** تَدَفَّقَتِ الْمِيَاهُ نَتِيجَةَ الْأَمْطَارِ: behind a whole clause and before its cause. */
  private static boolean isCause(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    boolean whole =
        before != null
            && ((before.adjective && !before.noun) || (before.noun && before.definite()));
    return whole && next != null && next.noun && !next.preposition && !next.conjunction;
  }

  private static boolean mayBeVerb(Surroundings words, int at) {
    return words.candidates(at).stream().anyMatch(c -> c.verb);
  }

  /** يَجِبُ أَنْ تُضَاعِفَ: behind wish and need what may be an imperfect is one. */
  private static boolean isWished(Candidate c, Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    return !c.pronounSuffix
        && before != null
        && ParticleRules.isWish(before)
        && words.candidates(at + 1).stream().anyMatch(v -> v.verb && v.imperfect());
  }

  /** دَفَعَ أَلْفًا نَظِيرَ خِدْمَتِهِ; a counterpart has an article or pronoun or is negated. */
  private static boolean isGiven(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    return before != null
        && (before.nominal() || before.pos == PartOfSpeech.NUMERAL)
        && next != null
        && next.noun
        && !next.preposition
        && !next.conjunction;
  }

  /** يَدْفَعُونَ لِذٰلِكَ ثَمَنًا: in the middle of a clause it belongs to the verb. */
  private static boolean isForThat(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    return before != null && before.verb && (next == null || !next.verb);
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
