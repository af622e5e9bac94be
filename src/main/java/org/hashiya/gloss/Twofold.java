package org.hashiya.gloss;

import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * Duals that are written like something commoner: حَيَاتِي is "my life" and seldom حَيَاتَيْ, two
 * lives of somebody; سَاكِنِيهَا are all its inhabitants rather than two.
 */
final class Twofold {
  private static final int SELDOM = 8;

  private Twofold() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.noun && !c.name && c.number() == Number.DUAL;
  }

  /**
   * What the word behind a word adds to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.pronounSuffix) {
      return hasSoundPlural(c) && !c.analysis.vocalised().contains("َا") ? SELDOM : 0;
    }
    boolean construct = c.mayBeConstruct() && c.features().states().size() == 1;
    return construct && !completes(words.likeliest(at + 1)) ? SELDOM : 0;
  }

  private static boolean completes(@Nullable Candidate next) {
    return next != null
        && next.nominal()
        && !next.preposition
        && !next.conjunction
        && (next.article || next.name);
  }

  private static boolean hasSoundPlural(Candidate c) {
    return c.analysis.entry().inflection() instanceof Inflection.Noun n
        && n.plurals().contains("ون");
  }
}
