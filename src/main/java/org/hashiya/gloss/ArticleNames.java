package org.hashiya.gloss;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;

/**
 * The persons that an article names. A word that is part of a person's full name anywhere in the
 * article (بشار الأسد) is taken for that name wherever it stands (الأسد), before its meaning as a
 * common word (the lion).
 */
final class ArticleNames {
  /** Seven frequency classes: lions and hawks give way, presidents and Egyptians do not. */
  private static final int KNOWN_BEARER = 30;

  private final Set<Integer> borne = new HashSet<>();

  /** Learns the names in a sentence: known persons, and a given name before a family name. */
  void learn(List<Token> tokens, List<List<Candidate>> candidates, TermMatcher terms) {
    for (TermMatch match : terms.persons(tokens, candidates)) {
      for (int i : match.tokens()) {
        candidates.get(i).forEach(this::bear);
      }
    }
    for (int i = 1; i < candidates.size(); i++) {
      for (Candidate given : candidates.get(i - 1)) {
        for (Candidate family : candidates.get(i)) {
          boolean plain = !family.conjunction && !family.preposition;
          if (plain && is(given, NameKind.GIVEN) && is(family, NameKind.FAMILY) && onlyName(candidates.get(i - 1))) {
            bear(given);
            bear(family);
          }
        }
      }
    }
  }

  /** Whether a word is most likely a name by itself. */
  private static boolean onlyName(List<Candidate> candidates) {
    return candidates.stream().allMatch(c -> c.name || c.cost > candidates.getFirst().cost + 24)
        && candidates.getFirst().name;
  }

  private void bear(Candidate c) {
    if (is(c, NameKind.GIVEN) || is(c, NameKind.FAMILY)) {
      borne.add(c.analysis.entry().id());
    }
  }

  private static boolean is(Candidate c, NameKind kind) {
    return c.analysis.entry().inflection() instanceof Inflection.Name n && n.kind() == kind;
  }

  /** The candidates with the names of the article made likelier. */
  List<Candidate> prefer(List<Candidate> candidates) {
    if (candidates.stream().noneMatch(this::isBorne)) {
      return candidates;
    }
    return candidates.stream()
        .map(c -> isBorne(c) ? new Candidate(c.analysis, c.cost - KNOWN_BEARER) : c)
        .toList();
  }

  private boolean isBorne(Candidate c) {
    return c.name && borne.contains(c.analysis.entry().id());
  }
}
