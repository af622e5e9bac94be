package org.hashiya.gloss;

import java.util.function.Predicate;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * The rules of {@link Grammar} about two words side by side of which the second has no conjunction.
 * Most can say something of few words only. Of which words is found once a candidate and kept as a
 * set of bits, so that of two words only those rules are asked that concern the one as the first
 * and the other as the second.
 */
enum Pairing {
  CONJUNCTION(a -> a.pos == PartOfSpeech.CONJUNCTION, b -> true, ParticleRules::conjunction),
  UNTIL(
      a -> a.pos == PartOfSpeech.PARTICLE || a.pos == PartOfSpeech.CONJUNCTION,
      b -> b.verb,
      ParticleRules::until),
  PROHIBITION(
      a -> a.pos == PartOfSpeech.RELATIVE,
      b -> b.pos == PartOfSpeech.NEGATION,
      ParticleRules::prohibition),
  CLAUSE(a -> a.verb, b -> b.pos == PartOfSpeech.SUBORDINATOR, ParticleRules::clause),
  PRONOUN(
      a -> a.pos == PartOfSpeech.SUBORDINATOR || a.pos == PartOfSpeech.PRONOUN,
      b -> b.verb,
      ParticleRules::pronoun),
  NOMINAL(
      a -> true,
      b -> (b.nominal() && !b.preposition) || b.pos == PartOfSpeech.ADVERB,
      NounRules::nominal),
  STATEMENT(
      a -> true,
      b -> b.pos == PartOfSpeech.SUBORDINATOR && b.governs == Government.ACCUSATIVE,
      NounRules::statement),
  UNFINISHED(NounRules::mayBeUnfinished, b -> true, NounRules::unfinished),
  POINTING(a -> a.pos == PartOfSpeech.DEMONSTRATIVE, Candidate::nominal, NounRules::pointing),
  NAMING(
      NounRules::goesBeforeName,
      b -> b.name && !b.conjunction && !b.preposition,
      NounRules::naming),
  VERBAL(a -> true, b -> b.verb, VerbRules::verbal),
  BEHIND_VERB(
      a -> a.verb || VerbRules.isQad(a) || VerbRules.opens(a), b -> !b.verb, VerbRules::behindVerb),
  TEEN(a -> true, b -> b.pos == PartOfSpeech.NUMERAL, Counting::teen),
  PART(a -> a.pos == PartOfSpeech.NUMERAL, b -> b.noun && b.article, Counting::part),
  AGAIN(a -> true, Counting::isSecond, Counting::again),
  BOTH(Counting::isAll, b -> b.noun && b.article, Counting::both),
  COUNTED(Construct::isFigure, b -> b.noun && b.bare(), Counting::counted);

  private static final Pairing[] ALL = values();

  private final Predicate<Candidate> first;
  private final Predicate<Candidate> second;
  private final Rule rule;

  /** What a word costs before another. */
  @FunctionalInterface
  private interface Rule {
    int cost(Candidate a, Candidate b);
  }

  Pairing(Predicate<Candidate> first, Predicate<Candidate> second, Rule rule) {
    this.first = first;
    this.second = second;
    this.rule = rule;
  }

  /** The rules that concern a word before another, a bit each. */
  static int asFirst(Candidate c) {
    int bits = 0;
    for (Pairing p : ALL) {
      bits |= p.first.test(c) ? 1 << p.ordinal() : 0;
    }
    return bits;
  }

  /** The rules that concern a word behind another, a bit each. */
  static int asSecond(Candidate c) {
    int bits = 0;
    for (Pairing p : ALL) {
      bits |= p.second.test(c) ? 1 << p.ordinal() : 0;
    }
    return bits;
  }

  boolean concerns(Candidate a, Candidate b) {
    return (a.asFirst & b.asSecond & 1 << ordinal()) != 0;
  }

  /** What the rule says of two words; nothing, where they are none of its concern. */
  int of(Candidate a, Candidate b) {
    return rule.cost(a, b);
  }

  /** What all these rules say of two words. */
  static int cost(Candidate a, Candidate b) {
    int cost = 0;
    for (int left = a.asFirst & b.asSecond; left != 0; left &= left - 1) {
      cost += ALL[Integer.numberOfTrailingZeros(left)].of(a, b);
    }
    return cost;
  }
}
