package org.hashiya.study;

import java.time.Instant;

/**
 * A word that a person keeps to learn it.
 *
 * @param id given by the notebook; {@link #UNSAVED} before
 * @param form as it stood in its sentence, or empty
 * @param sentence where it was met, or empty
 * @param gloss the English that was chosen
 * @param source where the sentence comes from, or empty
 * @param notes the person's own, or empty
 */
public record SavedWord(
    long id,
    WordKey word,
    String form,
    String sentence,
    String gloss,
    String source,
    Instant saved,
    String notes) {
  /** The number of a word that no notebook has yet. */
  public static final long UNSAVED = 0;

  public SavedWord withId(long number) {
    return new SavedWord(number, word, form, sentence, gloss, source, saved, notes);
  }

  /** With what the person has written of it. */
  public SavedWord withText(String newGloss, String newNotes) {
    return new SavedWord(id, word, form, sentence, newGloss, source, saved, newNotes);
  }

  /** The same entry of the notebook, as the word was met another time. */
  public SavedWord metAgain(SavedWord again) {
    return new SavedWord(
        id, word, again.form, again.sentence, again.gloss, again.source, saved, notes);
  }
}
