package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;

/**
 * Of terms that overlap the longest stays, of equally long ones the closest, then a proper name
 * (the United Kingdom before the cities of the kingdom), then the first; but a noun may lend its
 * preposition to one term and stand in another: مَهَّدَ الطَّرِيقَ لِرَفْعِ الْعُقُوبَات.
 */
final class SettledTerms {
  private SettledTerms() {}

  /** The terms that stay, in reading order. */
  static List<TermMatcher.Match> of(List<TermMatcher.Match> found, List<Word> words) {
    List<TermMatcher.Match> bySize = new ArrayList<>(found);
    bySize.removeIf(m -> isRobbed(m, found, words));
    bySize.sort(
        Comparator.<TermMatcher.Match>comparingInt(m -> -m.words().size())
            .thenComparingInt(m -> m.words().getLast() - m.words().getFirst())
            .thenComparing(m -> !m.isName())
            .thenComparingInt(m -> m.words().getFirst()));
    BitSet taken = new BitSet();
    List<TermMatcher.Match> kept = new ArrayList<>();
    for (TermMatcher.Match m : bySize) {
      if (m.isFree(taken)) {
        kept.add(m);
        m.own().forEach(taken::set);
      }
    }
    kept.replaceAll(m ->
        m.borrows() && taken.get(m.words().getLast())
            ? new TermMatcher.Match(m.term(), m.own(), false)
            : m);
    kept.sort(Comparator.comparingInt(m -> m.words().getFirst()));
    return kept;
  }

  /** Whether a verb has of its term only the preposition that a phrase of its own needs. */
  private static boolean isRobbed(
      TermMatcher.Match match, List<TermMatcher.Match> all, List<Word> words) {
    String citation = match.term().citation();
    if (match.words().size() != 2 || !ReadTerms.isLedByVerb(citation)) {
      return false;
    }
    String last = Arabic.stripMarks(citation.substring(citation.lastIndexOf(' ') + 1));
    if (!TermComponents.JOINED_PREPOSITIONS.contains(last) && !TermComponents.isPreposition(last)) {
      return false;
    }
    int preposition = match.words().getLast();
    for (TermMatcher.Match m : all) {
      if (m.words().getFirst() == preposition && FixedPhrases.keepsPreposition(m, last, words)) {
        return true;
      }
    }
    return false;
  }
}
