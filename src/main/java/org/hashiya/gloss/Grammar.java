package org.hashiya.gloss;

import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Role;

/**
 * What the grammar of the sentence says of two neighbouring words, as a cost. Four units are a
 * factor of two in frequency; {@link #FORBIDDEN} is what no frequency makes up for, yet not
 * infinite, so that bad spelling still gets a reading. The rules are those of any grammar of the
 * written language (Ryding, A Reference Grammar of Modern Standard Arabic, 2005); the weights are
 * ours. They stand with the word that they are about: {@link ParticleRules}, {@link NounRules},
 * {@link VerbRules}.
 */
final class Grammar {
  static final int FORBIDDEN = 60;

  /** A mood that only a particle could give, and no particle. */
  static final int UNGOVERNED = 40;

  static final int UNLIKELY = 16;
  static final int ODD = 8;
  static final int GOOD = -6;
  static final int STRONG = -12;

  /** News opens its sentences with the verb. */
  static final int OPENING_VERB = -16;

  /** An adjective with no noun before it to describe. */
  static final int ALONE = 5;

  /** A clause has one finite verb; the next needs a word that joins it. */
  static final int SECOND_VERB = 8;

  private Grammar() {}

  /**
   * The cost of opening a sentence or clause with a word.
   *
   * @param headline whether the sentence is a title or heading, which in Arabic as a rule has no
   *     verb in the perfect at its head where a noun will do
   */
  static int opening(Candidate c, boolean headline) {
    if (c.verb) {
      return openingVerb(c, headline);
    }
    if (c.adjective) {
      return c.hasAccusativeAlif() ? NounRules.circumstance(c) : NounRules.alone(c);
    }
    return c.lemma().equals("أَلَّا") ? ODD : 0; // أَلَا يَحِقُّ asks
  }

  private static int openingVerb(Candidate c, boolean headline) {
    if (!c.conjunction && isUngovernedMood(c)) {
      return UNGOVERNED;
    }
    if (c.hasProclitic(Role.QUESTION)) {
      return 0;
    }
    if (c.imperfect()) {
      return -4;
    }
    if (c.features().aspect() != Aspect.PERFECT || headline) {
      return 0;
    }
    // the verb before its subject is singular
    return c.number() == Number.SINGULAR ? OPENING_VERB : OPENING_VERB / 4;
  }

  /** Whether an imperfect shows a mood that a particle must have given. */
  static boolean isUngovernedMood(Candidate c) {
    return c.imperfect() && !c.features().moods().contains(Mood.INDICATIVE) && !c.purpose;
  }

  /** The cost of one word before another, nothing but space between them. */
  static int cost(Candidate a, Candidate b) {
    int cost = ParticleRules.government(a, b);
    if (isFigure(b)) {
      return cost + (a.adjective ? 6 : a.noun ? GOOD : Counting.weighing(a) + Counting.ago(a));
    }
    cost += ParticleRules.ungoverned(a, b);
    if (b.conjunction) {
      return cost + coordination(a, b) + NounRules.unfinished(a, b);
    }
    return cost + Pairing.cost(a, b);
  }

  /** The cost of one word before another with a quotation mark between them. */
  static int quoted(Candidate a, Candidate b) {
    int cost = cost(a, b);
    if (ParticleRules.isStatement(a)) {
      return Math.min(cost, opening(b, false));
    }
    return b.conjunction ? Math.max(cost, 0) : cost;
  }

  /** The cost of a word at the end of a clause. */
  static int closing(Candidate c) {
    boolean governs = c.pos == PartOfSpeech.PREPOSITION && !c.pronounSuffix;
    return governs || NounRules.isUnfinished(c) ? UNLIKELY : 0;
  }

  /** A number in digits: عَام ٢٠٠٣ is the year, not "general". */
  private static boolean isFigure(Candidate c) {
    return c.pos == PartOfSpeech.NUMERAL && c.analysis.entry().id() < 0;
  }

  private static int coordination(Candidate a, Candidate b) {
    if (a.verb && b.verb) {
      return a.features().aspect() == b.features().aspect() ? -3 : 0;
    }
    if (a.nominal() && b.nominal()) {
      if (b.then) {
        return ODD / 2; // فَـ joins clauses rather than nouns
      }
      if (a.noun && !a.adjective && b.adjective) {
        return NounRules.alone(b);
      }
      if (Names.isPlace(a) && Names.isPlace(b)) {
        return STRONG; // العراق وسورية
      }
      boolean alike = a.adjective == b.adjective && a.article == b.article;
      return alike ? -4 : 0;
    }
    return 0;
  }
}
