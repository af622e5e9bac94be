package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.State;
import org.jspecify.annotations.Nullable;

/** Whether a common or unknown word behind a given name is rather an unknown family name. */
final class UnknownFamily {
  /** What {@link Grammar} grants a name behind a given name. */
  private static final int COMPANY = -Grammar.STRONG;

  private static final int LIKELY = COMPANY - 12;
  private static final int UNLIKELY = COMPANY + 10;
  private static final int CERTAIN = -20;

  /** Words of this frequency class and below are read as what they mean. */
  private static final int COMMON = 11;

  /** A word that may as well be a verb goes on with the sentence. */
  private static final int VERB = 8;

  private UnknownFamily() {}

  /**
   * The noun, adjective or unknown word that the name is written like; null where it can be none.
   */
  static @Nullable Candidate base(List<Candidate> candidates, Candidate best) {
    boolean nominal = best.nominal() && !best.preposition && !best.conjunction;
    boolean accusative = best.features().states().equals(Set.of(State.INDEFINITE));
    if (!nominal || accusative || isFeminineAdjective(best) || isNationality(best)) {
      return null;
    }
    for (Candidate c : candidates) {
      if (c.verb && c.perfect() && c.cost <= best.cost + VERB && !best.article) {
        return null; // كرر المدرب زيدان تأكد
      }
      if (c.pos == PartOfSpeech.NAME && !c.analysis.isGuess()) {
        return null;
      }
    }
    return best;
  }

  /**
   * What a reading as a name costs against the best reading as a word; negative where the name is
   * likelier.
   *
   * @param fresh whether but one name stands before it
   */
  static int cost(Candidate base, boolean fresh) {
    if (base.analysis.isGuess()) {
      return CERTAIN;
    }
    boolean common = base.analysis.entry().frequencyClass() <= COMMON;
    boolean nisba = base.adjective && base.analysis.entry().lemma().endsWith("يّ");
    if (nisba) {
      return LIKELY;
    }
    return base.article && fresh && !common ? LIKELY : UNLIKELY;
  }

  private static boolean isFeminineAdjective(Candidate c) {
    return c.adjective && c.analysis.vocalised().endsWith("ة");
  }

  /** An adjective such as Saudi. */
  static boolean isNationality(Candidate c) {
    String gloss = c.analysis.entry().senses().getFirst().glosses().getFirst();
    return c.adjective && !c.analysis.isGuess() && Character.isUpperCase(gloss.charAt(0));
  }
}
