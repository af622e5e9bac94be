package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Terms that end in a preposition hold only where something follows that it can govern: مِنْ قِبَلِ
 * الْمُدَرِّبِ is "by the coach", مِنْ قَبْلُ alone "before".
 */
final class Complements {
  private static final String BY = "قِبَل";

  private static final Set<String> TIMES =
      Set.of("بِدَايَة", "نِهَايَة", "مُنْتَصَف", "مَوْعِد", "اِنْطِلَاق", "اِنْتِهَاء", "بَدْء");

  private Complements() {}

  /** Whether a term lacks what its last word must govern. */
  static boolean lacks(TermMatcher.Match match, List<Word> words) {
    if (!match.term().citation().endsWith(BY)) {
      return false;
    }
    int next = match.words().getLast() + 1;
    boolean pronoun =
        words.get(next - 1).candidates().stream().anyMatch(c -> c.pronounSuffix && !c.noun);
    return !pronoun && (next == words.size() || !governable(words.get(next).likeliest()));
  }

  /** مِنْ قَبْلِ بِدَايَةِ الْمَوْسِمِ: nobody begins a time by it. */
  private static boolean isTime(Candidate c) {
    return TimeWords.is(c) || TIMES.contains(c.lemma());
  }

  private static boolean governable(@Nullable Candidate c) {
    return c != null
        && !isTime(c)
        && !c.conjunction
        && !c.preposition
        && (c.nominal()
            || c.pos == PartOfSpeech.DEMONSTRATIVE
            || c.pos == PartOfSpeech.RELATIVE
            || c.pos == PartOfSpeech.NUMERAL
            || c.pos == PartOfSpeech.QUANTIFIER
            || c.isGuess());
  }
}
