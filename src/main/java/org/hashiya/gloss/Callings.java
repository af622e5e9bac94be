package org.hashiya.gloss;

import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * A nisba with the article and no noun that it could describe is a person, where the lexicon has
 * one of these letters: قَالَ الْمَصْرِفِيُّ is "the banker said", الِاقْتِصَادِيُّ فُلَانٌ is "the
 * economist". So is an adjective that opens a clause before its verb: مُسَلَّحٌ يَقْتُلُ.
 */
final class Callings {
  private static final int OF_NOBODY = 18;

  private static final String NISBA = "ِيّ";

  private Callings() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.adjective
        && !c.noun
        && c.number() == Number.SINGULAR
        && c.gender() == Gender.MASCULINE
        && (isBare(c) || (c.article && c.lemma().endsWith(NISBA)));
  }

  /**
   * What the words around an adjective add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (!isAlsoPerson(words.at(at), c)) {
      return 0;
    }
    Candidate next = words.likeliest(at + 1);
    if (isBare(c)) {
      return words.likeliest(at - 1) == null && next != null && next.verb ? OF_NOBODY : 0;
    }
    boolean named = next != null && Names.isOfPerson(next) && !next.conjunction && !next.article;
    Candidate before = c.preposition ? null : words.likeliest(at - 1);
    boolean hasNoun = before != null && mayBeDescribed(before, named);
    return !hasNoun && (named || (!c.conjunction && mayEndSubject(next))) ? OF_NOBODY : 0;
  }

  private static boolean isBare(Candidate c) {
    return c.bare() && !c.hasAccusativeAlif();
  }

  private static boolean isAlsoPerson(List<Candidate> word, Candidate adjective) {
    return word.stream()
        .anyMatch(c ->
            c.noun
                && c.lemma().equals(adjective.lemma())
                && SenseHint.isPerson(c.analysis.entry()));
  }

  /** Before a name a construct ends in its bearer: تَوَقُّعَاتُ الِاقْتِصَادِيِّ فُلَانٍ. */
  private static boolean mayBeDescribed(Candidate before, boolean named) {
    return before.adjective || (before.noun && !(named && before.mayBeConstruct()));
  }

  private static boolean mayEndSubject(@Nullable Candidate next) {
    return next == null
        || next.verb
        || next.preposition
        || next.pos == PartOfSpeech.PREPOSITION
        || next.pos == PartOfSpeech.SUBORDINATOR
        || next.pos == PartOfSpeech.RELATIVE;
  }
}
