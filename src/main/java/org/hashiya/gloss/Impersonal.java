package org.hashiya.gloss;

import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;

/**
 * The impersonal passive of verbs of saying and expecting: يُذْكَرُ أَنَّ, "it is to be noted
 * that", where a clause follows and nobody is there who could say it.
 */
final class Impersonal {
  private static final int PASSIVE = -12;
  private static final int ACTIVE = 4;

  /** As much as two terms of the active verb would vouch for. */
  private static final int DECIDED_BY_NOBODY = -32;

  /** How far behind the verb a pronoun may resume the noun before it. */
  private static final int RESUMED = 4;

  private static final String DECIDED = "تَقَرَّرَ";

  private static final Set<String> LEMMAS =
      Set.of(
          "ذَكَرَ",
          "تَوَقَّعَ",
          "اِعْتَقَدَ",
          "عَلِمَ",
          "قَالَ",
          "أَشَارَ",
          "لَاحَظَ",
          "اِنْتَظَرَ",
          "اِفْتَرَضَ",
          "رَجَّحَ",
          "خَشِيَ",
          "زَعَمَ",
          "ظَنَّ",
          "عَرَفَ",
          "اِعْتَبَرَ",
          "سَجَّلَ");

  /** They are done by persons: يُنْتَظَرُ وُصُولُ الْوَفْدِ. */
  private static final Set<String> EXPECTING = Set.of("اِنْتَظَرَ", "تَوَقَّعَ", "رَجَّحَ");

  /** فُعُول and the masdars of the derived forms. */
  private static final Pattern EVENT =
      Pattern.compile(
          "\\p{L}\u064F\\p{L}\u064Fو\\p{L}|[اإ]\u0650.*\u064Eا\\p{L}|تَ\\p{L}\u0652\\p{L}\u0650ي\\p{L}"
              + "|مُ\\p{L}\u064Eا\\p{L}\u064E\\p{L}\u064Eة"
              + "|تَ\\p{L}\u064E\\p{L}\u0651\u064F\\p{L}|تَ\\p{L}\u064Eا\\p{L}\u064F\\p{L}");

  private Impersonal() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb
        && (c.perfect()
            ? c.lemma().equals(DECIDED)
            : c.imperfect() && c.his() && LEMMAS.contains(c.lemma()));
  }

  /**
   * What the words beside a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.perfect()) {
      return isDecided(words, at) ? DECIDED_BY_NOBODY : 0;
    }
    boolean event = EXPECTING.contains(c.lemma()) && eventFollows(words, at);
    if (!opens(c, words, at) || !(event || clauseFollows(words, at))) {
      return 0;
    }
    return c.features().voice() == Voice.PASSIVE ? PASSIVE : ACTIVE;
  }

  /**
   * تَقَرَّرَ إِنْهَاؤُهُ, which is written like تُقَرِّرُ إِنْهَاءَهُ: what is decided follows,
   * and nobody is there who decides.
   */
  private static boolean isDecided(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    if (next == null || (before != null && before.nominal())) {
      return false;
    }
    boolean that = next.pos == PartOfSpeech.SUBORDINATOR;
    boolean relative = before != null && before.pos == PartOfSpeech.RELATIVE;
    return (that || words.at(at + 1).stream().anyMatch(Impersonal::mayBeDecided))
        && (!relative || isResumed(words, at));
  }

  private static boolean mayBeDecided(Candidate c) {
    return c.noun
        && !c.name
        && !c.preposition
        && !c.conjunction
        && c.gender() == Gender.MASCULINE
        && c.number() == Number.SINGULAR
        && !SenseHint.isPerson(c.analysis.entry());
  }

  /** الْأَرَاضِي الَّتِي تَقَرَّرَ نَزْعُ مِلْكِيَّتِهَا. */
  private static boolean isResumed(Surroundings words, int at) {
    for (int i = at + 2; i <= at + RESUMED; i++) {
      Candidate c = words.likeliest(i);
      if (c == null || c.verb) {
        return false;
      }
      if (c.pronounSuffix) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Candidate c, Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    if (before == null || c.conjunction) {
      return true;
    }
    boolean ofWoman = before.pos == PartOfSpeech.RELATIVE && before.gender() == Gender.FEMININE;
    return ofWoman || before.pos == PartOfSpeech.CONJUNCTION || before.pos == PartOfSpeech.PARTICLE;
  }

  /** A masdar in a construct, and no object behind it. */
  private static boolean eventFollows(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    Candidate beyond = words.likeliest(at + 2);
    Candidate third = words.likeliest(at + 3);
    return next != null
        && next.mayBeConstruct()
        && next.bare()
        && next.number() == Number.SINGULAR
        && EVENT.matcher(next.lemma()).matches()
        && beyond != null
        && beyond.nominal()
        && !(third != null && third.noun && third.hasAccusativeAlif());
  }

  private static boolean clauseFollows(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    if (next == null) {
      return false;
    }
    boolean that = next.pos == PartOfSpeech.SUBORDINATOR;
    boolean to = next.pos == PartOfSpeech.PREPOSITION && next.lemma().equals("إِلَى");
    return that || (to && clauseFollows(words, at + 1));
  }
}
