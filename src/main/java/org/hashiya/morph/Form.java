package org.hashiya.morph;

/**
 * One inflected form of a lemma.
 *
 * @param vocalised written form; an ending of case or mood that no letter shows is left out
 * @param features what the form says
 * @param joining whether a pronoun may or must follow
 */
public record Form(String vocalised, Features features, Joining joining) {
  /** How a form stands to the pronouns that may be joined to its end. */
  public enum Joining {
    /** Stands alone only. */
    FREE,
    /** Alone or before a pronoun. */
    EITHER,
    /** Before a pronoun only (كتبو in كتبوه). */
    BOUND
  }
}
