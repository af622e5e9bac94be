package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Voice;

/**
 * يُعَدُّ, "is considered", which is written like يُعِدُّ, "prepares": what something is considered
 * stands behind it, as an indefinite accusative, an elative, or with مِنْ for "one of".
 */
final class Regarded {
  private static final int PASSIVE = -18;

  private static final Set<String> LEMMAS = Set.of("عَدَّ", "اِعْتَبَرَ");

  private Regarded() {}

  /**
   * What the next word adds to the cost of a candidate.
   *
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    boolean regarded =
        c.verb
            && c.imperfect()
            && c.features().voice() == Voice.PASSIVE
            && LEMMAS.contains(c.lemma());
    Candidate next = words.likeliest(at + 1);
    if (!regarded || next == null) {
      return 0;
    }
    boolean among = next.pos == PartOfSpeech.PREPOSITION && next.lemma().equals("مِنْ");
    boolean predicate = next.nominal() && (next.hasAccusativeAlif() || isFirst(next));
    return among || predicate ? PASSIVE : 0;
  }

  private static boolean isFirst(Candidate c) {
    return Elative.is(c.analysis.entry())
        || c.lemma().equals("أَوَّل")
        || c.lemma().equals("أَحَد");
  }
}
