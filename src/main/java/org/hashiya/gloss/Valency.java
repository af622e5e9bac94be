package org.hashiya.gloss;

import java.util.Set;

/**
 * What the senses of a verb or adjective say of its company: one that always needs a preposition is
 * less likely where none follows, and does not take an object.
 */
final class Valency {
  /** How many words behind a verb its preposition is looked for. */
  private static final int REACH = 6;

  private static final int LACKS_PREPOSITION = 8;
  private static final int HAS_PREPOSITION = -4;
  private static final int TAKES_NO_OBJECT = 10;

  /** The preposition of one of several senses follows at once. */
  private static final int GOES_WITH = -5;

  private Valency() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.governing && (c.verb || c.adjective);
  }

  /**
   * What the words behind a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (!c.alwaysGoverning) {
      return c.verb && c.takes(words.likeliest(at + 1)) ? GOES_WITH : 0;
    }
    if (c.pronounSuffix) {
      return TAKES_NO_OBJECT;
    }
    return follows(c.prepositions, words, at) ? HAS_PREPOSITION : LACKS_PREPOSITION;
  }

  private static boolean follows(Set<String> prepositions, Surroundings words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH); i++) {
      for (Candidate c : words.at(i)) {
        if (prepositions.contains(c.prepositionText)) {
          return true;
        }
      }
    }
    return false;
  }
}
