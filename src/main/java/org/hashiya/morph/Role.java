package org.hashiya.morph;

/** The part that a segment plays in a written word. */
public enum Role {
  QUESTION,
  CONJUNCTION,
  FUTURE,
  PREPOSITION,
  /** لَ of emphasis and لِـ before a verb. */
  EMPHATIC,
  ARTICLE,
  STEM,
  /** Object or possessive pronoun, joined to the end. */
  PRONOUN
}
