package org.hashiya.gloss;

import java.util.List;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;

/**
 * A word's analysis as it is read in its sentence.
 *
 * @param senses of the entry, the one that fits the sentence first; never empty
 * @param vocalised the word with vowels, with its case or mood ending where the sentence decides it
 */
public record Reading(Analysis analysis, List<Sense> senses, String vocalised) {
  public Reading {
    senses = List.copyOf(senses);
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("a reading without a sense");
    }
  }

  public boolean isGuess() {
    return analysis.isGuess();
  }

  /** The single best English gloss. */
  public String gloss() {
    return senses.get(0).glosses().get(0);
  }
}
