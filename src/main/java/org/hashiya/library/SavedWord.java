package org.hashiya.library;

import java.time.Instant;
import java.util.Optional;
import org.hashiya.study.WordKey;

/**
 * A word that a person has saved.
 *
 * @param id 0 for one that is not kept yet
 * @param form the word as it stood in the sentence
 * @param gloss the gloss that was chosen
 * @param article where it was found, if that is kept still
 * @param source where it was found, in words
 */
public record SavedWord(
    long id,
    WordKey lemma,
    String form,
    String sentence,
    String gloss,
    Optional<Long> article,
    String source,
    String notes,
    Instant saved) {
  /** The same with another gloss and other notes. */
  public SavedWord with(String newGloss, String newNotes) {
    return new SavedWord(id, lemma, form, sentence, newGloss, article, source, newNotes, saved);
  }
}
