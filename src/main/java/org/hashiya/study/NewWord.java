package org.hashiya.study;

import java.util.Comparator;
import org.hashiya.article.Place;
import org.hashiya.gloss.Reading;
import org.hashiya.lexicon.Entry;

/**
 * A lemma of an article that the reader does not know yet.
 *
 * @param reading the lemma as it is read at its first place
 * @param first where it stands first
 * @param count how often it stands in the article, a place in a title or heading counting three
 *     times
 */
public record NewWord(Reading reading, Place first, int count) {
  /** One more than the class of the rarest words. */
  private static final int RARER_THAN_ALL = 19;

  /** What is worth learning first: what comes often here and is common elsewhere. */
  static final Comparator<NewWord> BY_WORTH =
      Comparator.comparingInt(NewWord::worth).reversed().thenComparing(NewWord::first);

  public Entry entry() {
    return reading.analysis().entry();
  }

  /** Its count, times by how many frequency classes it is commoner than the rarest words. */
  int worth() {
    return count * Math.max(1, RARER_THAN_ALL - entry().frequencyClass());
  }
}
