package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * لِتَحَمُّلِ and لِتَحْمِلَ are written alike: "so that she may carry" needs something feminine
 * that carries, before the word or right behind it. And behind لَوْ the answer is لَمَنَعَ, "would
 * have prevented", rather than لِمَنْعِ.
 */
final class Purposes {
  private static final int NOBODY = 14;
  private static final int ANSWER = -52;

  private static final Set<String> CONDITIONS = Set.of("لَوْ", "لَوْلَا");

  /** How many words before the verb its subject is looked for. */
  private static final int REACH = 10;

  private Purposes() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.purpose && (c.perfect() || (c.imperfect() && c.hers()));
  }

  /**
   * What the words around a verb of purpose add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.perfect()) {
      return isCondition(words, at) ? ANSWER : 0;
    }
    if (!isAlsoNoun(words, at)) {
      return 0;
    }
    Candidate next = words.likeliest(at + 1);
    boolean behind = next != null && next.definite() && next.gender() == Gender.FEMININE;
    return behind || isBefore(words, at) ? 0 : NOBODY;
  }

  private static boolean isCondition(Surroundings words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Candidate c = words.likeliest(i);
      if (c != null && CONDITIONS.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlsoNoun(Surroundings words, int at) {
    return words.at(at).stream().anyMatch(c -> c.noun && c.preposition);
  }

  private static boolean isBefore(Surroundings words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Candidate c = words.likeliest(i);
      if (mayDo(c) || (c != null && c.verb && c.gender() == Gender.FEMININE)) {
        return true;
      }
    }
    return false;
  }

  /** A noun that takes the feminine, as plurals of things do. */
  private static boolean mayDo(@Nullable Candidate c) {
    if (c == null || !c.nominal()) {
      return false;
    }
    return c.gender() == Gender.FEMININE
        || (c.number() == Number.PLURAL && !SenseHint.isPerson(c.analysis.entry()))
        || (c.name && c.gender() == null);
  }
}
