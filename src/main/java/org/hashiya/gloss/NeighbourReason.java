package org.hashiya.gloss;

import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;

/** Names the rule by which a reading suits its neighbour, as far as one name says it truly. */
final class NeighbourReason {
  private NeighbourReason() {}

  /**
   * Why the word before speaks for a reading.
   *
   * @param b the word before
   * @param word how it is read
   * @param c the chosen reading
   * @param o the other
   */
  static Reason before(Candidate b, String word, Candidate c, Candidate o) {
    if (c.verb && !c.conjunction && givesMood(b.governs)) {
      return new Reason.GovernedBy(word);
    }
    if (c.name && !o.name && Names.isTitle(b)) {
      return new Reason.AfterTitle(word);
    }
    boolean nounAtLast = c.nominal() && !c.conjunction && !o.nominal();
    if (nounAtLast && b.governs == Government.GENITIVE) {
      return new Reason.AfterPreposition(word);
    }
    if (nounAtLast && b.governs == Government.ACCUSATIVE) {
      return new Reason.NounAfter(word);
    }
    if (c.noun && b.pos == PartOfSpeech.NUMERAL) {
      return new Reason.CountedBy(word);
    }
    if (describes(b, c) && !describes(b, o)) {
      return new Reason.AgreesWith(word);
    }
    if (nounAtLast && c.noun && b.mayBeConstruct()) {
      return new Reason.Completes(word);
    }
    return new Reason.FitsAfter(word);
  }

  /**
   * Why the word behind speaks for a reading.
   *
   * @param a the word behind
   * @param word how it is read
   * @param c the chosen reading
   */
  static Reason after(Candidate a, String word, Candidate c) {
    if (a.conjunction || a.preposition) {
      return new Reason.FitsBefore(word);
    }
    if (a.verb) {
      return new Reason.VerbFollows(word);
    }
    if (describes(c, a)) {
      return new Reason.DescribedBy(word);
    }
    return a.noun ? new Reason.NounFollows(word) : new Reason.FitsBefore(word);
  }

  private static boolean givesMood(Government governs) {
    return switch (governs) {
      case INDICATIVE, SUBJUNCTIVE, JUSSIVE -> true;
      case NOTHING, NOMINATIVE, ACCUSATIVE, GENITIVE -> false;
    };
  }

  private static boolean describes(Candidate noun, Candidate other) {
    return noun.noun
        && other.adjective
        && !other.conjunction
        && noun.definite() == other.definite()
        && Agreement.of(noun, other);
  }
}
