package org.hashiya.ui.study;

/** Something that a person has done to their words and can undo. */
public sealed interface Done {
  /** One word was given a state. */
  record Said() implements Done {}

  /**
   * Many words were.
   *
   * @param count of lemmas
   */
  record SaidOfMany(int count) implements Done {}

  /**
   * A word was saved.
   *
   * @param lemma vocalised
   * @param again whether it had been saved before and was brought up to date
   */
  record Saved(String lemma, boolean again) implements Done {}

  /**
   * Words were deleted.
   *
   * @param count of them
   */
  record Deleted(int count) implements Done {}
}
