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
  /** مَا, لَا or يَا, from which the writer has not parted the next word. */
  PARTICLE,
  STEM,
  /** Object or possessive pronoun, joined to the end. */
  PRONOUN
}
