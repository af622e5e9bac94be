package org.hashiya.ui.gloss;

/** What a person can say of the word that the margin shows, or of what is selected. */
public interface WordActions {
  /** It is known; or no longer, if it was. */
  void know();

  /** It is being learned; each time a step further. */
  void learn();

  /** It is not to be learned; or again, if it was not. */
  void ignore();

  /** It is to be kept with its sentence. */
  void save();
}
