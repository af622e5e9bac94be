package org.hashiya.ui.lexicon;

/** What keeps a draft from being an entry. */
public enum EntryFlaw {
  /** The lemma is missing, not one word, or not fully vowelled. */
  LEMMA,
  /** The root is none, or cannot be the lemma's. */
  ROOT,
  VOWELS,
  MASDARS,
  FEMININE,
  PLURALS,
  VARIANTS,
  NISBA,
  /** A sense is missing or breaks the rules for glosses. */
  SENSES,
  /** The rules of inflection cannot make anything of the lemma. */
  FORMS
}
