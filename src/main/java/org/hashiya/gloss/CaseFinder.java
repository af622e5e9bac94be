package org.hashiya.gloss;

import org.hashiya.morph.Features.Case;
import org.jspecify.annotations.Nullable;

/**
 * Decides the case of the nouns and adjectives of a sentence, from the first word to the last, by
 * the first {@link CaseRule} that is sure of it.
 */
final class CaseFinder {
  private static final CaseRule[] RULES = CaseRule.values();

  final ChosenWords words;
  final Construct construct;
  private final @Nullable Case[] cases;

  CaseFinder(ChosenWords words) {
    this.words = words;
    this.construct = new Construct(words);
    this.cases = new Case[words.size()];
    for (int i = 0; i < cases.length; i++) {
      Candidate c = words.at(i);
      cases[i] = c == null || !c.nominal() ? null : decide(i, c);
    }
  }

  private @Nullable Case decide(int i, Candidate c) {
    for (CaseRule rule : RULES) {
      Case decided = rule.decide(this, i, c);
      if (decided != null) {
        return decided;
      }
    }
    return null;
  }

  /** The case of a word, where it is sure; null elsewhere, and of those not decided yet. */
  @Nullable Case known(int word) {
    return word < 0 || word >= cases.length ? null : cases[word];
  }

  /** The first word of the noun phrase that a word belongs to, by construct and attribute. */
  int head(int word) {
    int i = word;
    while (i > 0) {
      Candidate c = words.at(i);
      Candidate before = words.at(i - 1);
      if (c == null || before == null || c.preposition) {
        return i;
      }
      boolean member = construct.isHead(i - 1);
      boolean attribute = c.adjective && !c.conjunction && before.nominal();
      if (!member && !attribute) {
        return i;
      }
      i--;
    }
    return i;
  }
}
