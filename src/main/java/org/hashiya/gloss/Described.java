package org.hashiya.gloss;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun that an adjective describes. It may stand further back, behind other adjectives (شَاعِرٌ
 * عِرَاقِيٌّ كَبِير) or as the head of a construct whose last part does not agree with the
 * adjective (رَئِيسُ الْوُزَرَاءِ السَّابِق).
 */
final class Described {
  private Described() {}

  /** Whether a word, an adjective, describes the noun at a place some words before it. */
  static boolean describes(List<@Nullable Candidate> chosen, int adjective, int noun) {
    Candidate c = chosen.get(adjective);
    return c != null && isAdjective(c) && !c.preposition && noun == noun(chosen, adjective, c);
  }

  private static int noun(List<@Nullable Candidate> chosen, int at, Candidate adjective) {
    int i = at - 1;
    while (i >= 0 && isBetween(chosen.get(i), adjective)) {
      i--;
    }
    Candidate last = i < 0 ? null : chosen.get(i);
    if (last == null || !last.noun || last.definite() != adjective.article) {
      return -1;
    }
    for (Candidate part = last; part != null && part.noun; part = i < 0 ? null : chosen.get(i)) {
      boolean head = part == last || part.mayBeConstruct();
      if (!head || Agreement.of(part, adjective)) {
        return head ? i : -1;
      }
      if (part.preposition || part.conjunction) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  /** Whether it is another adjective of the same noun. */
  private static boolean isBetween(@Nullable Candidate c, Candidate adjective) {
    return c != null
        && isAdjective(c)
        && !c.preposition
        && c.article == adjective.article
        && c.gender() == adjective.gender();
  }

  private static boolean isAdjective(Candidate c) {
    return c.adjective && !c.noun;
  }
}
