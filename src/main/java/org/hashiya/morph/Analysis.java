package org.hashiya.morph;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;

/**
 * One way to read a written word by itself.
 *
 * @param entry the lemma; a synthetic entry for a guess
 * @param segments in order of writing; exactly one is the stem
 * @param features of the stem
 * @param vocalised the whole word in correct spelling with vowels, case or mood ending left out
 *     unless the spelling shows it
 * @param repairs empty where the word stands as it should be spelled
 */
public record Analysis(
    Entry entry,
    List<Segment> segments,
    Features features,
    String vocalised,
    Set<Repair> repairs) {
  public Analysis {
    segments = List.copyOf(segments);
  }

  public boolean isGuess() {
    return entry.isGuess();
  }
}
