package org.hashiya.gloss;

import java.util.List;

/**
 * An adjective behind a construct describes its first part as often as its last: in قطاع الأعمال
 * العام the sector is public, not the business.
 */
final class Attribution {
  private static final int DESCRIBES_HEAD = -14;

  private Attribution() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.adjective && c.article && !c.conjunction && !c.preposition;
  }

  /**
   * What the two words before a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (at < 2) {
      return 0;
    }
    for (Candidate last : words.at(at - 1)) {
      if (last.noun && last.article && !Agreement.of(last, c)) {
        return heads(c, words.at(at - 2)) ? DESCRIBES_HEAD : 0;
      }
    }
    return 0;
  }

  private static boolean heads(Candidate adjective, List<Candidate> word) {
    for (Candidate head : word) {
      if (head.mayBeConstruct() && Agreement.of(head, adjective)) {
        return true;
      }
    }
    return false;
  }
}
