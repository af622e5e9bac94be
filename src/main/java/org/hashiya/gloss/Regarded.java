package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/**
 * يُعَدُّ, "is considered", which is written like يُعِدُّ, "prepares": what something is considered
 * stands behind it or behind its subject, as an indefinite accusative, an elative, or with مِنْ for
 * "one of".
 */
final class Regarded {
  private static final int PASSIVE = -24;

  private static final int LONGEST_SUBJECT = 3;

  private static final Set<String> LEMMAS = Set.of("عَدَّ", "اِعْتَبَرَ");

  private Regarded() {}

  /**
   * What the next word adds to the cost of a candidate.
   *
   * @param c a verb of regarding in the passive
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    return isRegardedAs(words, at) ? PASSIVE : 0;
  }

  /** Whether a word is a verb of regarding in the passive. */
  static boolean isRegarded(Candidate c) {
    return c.verb
        && c.imperfect()
        && c.features().voice() == Voice.PASSIVE
        && LEMMAS.contains(c.lemma());
  }

  private static boolean isRegardedAs(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    if (next == null) {
      return false;
    }
    if (isAmong(words, at + 1)
        || isPredicate(next)
        || words.at(at + 1).stream().anyMatch(Regarded::isFirst)) {
      return true;
    }
    int behind = at + 1;
    while (behind <= at + LONGEST_SUBJECT && isOfSubject(words.likeliest(behind))) {
      behind++;
    }
    Candidate predicate = words.likeliest(behind);
    if (behind == at + 1) {
      return next.noun && next.bare() && isThing(words.likeliest(at - 1));
    }
    return isAmong(words, behind)
        || (predicate != null && isPredicate(predicate) && !predicate.noun);
  }

  /** مِنْ أَهَمِّ الْمَوَانِئِ, مِنَ الْمَوَانِئِ. */
  private static boolean isAmong(Surroundings words, int at) {
    Candidate from = words.likeliest(at);
    Candidate several = words.likeliest(at + 1);
    return from != null
        && from.pos == PartOfSpeech.PREPOSITION
        && from.lemma().equals("مِنْ")
        && several != null
        && (isFirst(several) || several.number() == Number.PLURAL);
  }

  private static boolean isPredicate(Candidate c) {
    return c.nominal() && !c.preposition && !c.conjunction && (c.hasAccusativeAlif() || isFirst(c));
  }

  /** Nouns and adjectives that are definite. */
  private static boolean isOfSubject(@Nullable Candidate c) {
    return c != null && c.nominal() && c.definite() && !c.preposition && !c.conjunction;
  }

  /** A thing prepares nothing: الْخِلَافُ يُعَدُّ مَسْأَلَةً دَاخِلِيَّةً. */
  private static boolean isThing(@Nullable Candidate c) {
    return c != null
        && c.nominal()
        && !c.name
        && !SenseHint.isPerson(c.analysis.entry())
        && !Names.isTitle(c);
  }

  private static boolean isFirst(Candidate c) {
    return Elative.is(c.analysis.entry())
        || c.lemma().equals("أَوَّل")
        || c.lemma().equals("أَحَد");
  }
}
