package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * An English infinitive needs an action: عَمِلَ عَلَى is "work to" before تَحْسِين, "work on"
 * before كِتَاب; فَشِلَ فِي is "fail in" before اِنْتِخَابَات.
 */
final class Infinitives {
  private static final String TO = " to";

  private final Verbs verbs;

  Infinitives(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * Senses in which, of two glosses that differ only so, that with the fitting preposition comes
   * first.
   *
   * @param governed the word behind the preposition, null where there is none
   */
  List<Sense> fitting(List<Sense> senses, @Nullable Candidate governed) {
    String first = senses.getFirst().glosses().getFirst();
    if (!first.endsWith(TO) || governed == null || isAction(governed)) {
      return senses;
    }
    String verb = first.substring(0, first.length() - TO.length() + 1);
    for (String other : senses.getFirst().glosses()) {
      if (other.startsWith(verb) && !other.endsWith(TO)) {
        List<Sense> ordered = new ArrayList<>(senses);
        ordered.set(0, CuedSense.first(List.of(senses.getFirst()), other).getFirst());
        return ordered;
      }
    }
    return senses;
  }

  /** A masdar that its gloss shows to be one; a clause says what is done as well. */
  private boolean isAction(Candidate c) {
    if (!c.nominal()) {
      return !c.pronounSuffix;
    }
    return c.noun
        && !c.name
        && c.number() == Number.SINGULAR
        && verbs
            .ofMasdar(c.analysis.entry())
            .filter(verb -> Accomplished.isAction(c.analysis.entry().senses().getFirst(), verb))
            .isPresent();
  }
}
