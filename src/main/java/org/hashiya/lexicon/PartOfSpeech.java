package org.hashiya.lexicon;

/** Word classes as the lexicon uses them. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  NUMERAL,
  /** Says how much or which of its kind, and governs it as a noun: كُلّ، بَعْض، أَيّ، غَيْر. */
  QUANTIFIER,
  NAME,
  ADVERB,
  PREPOSITION,
  CONJUNCTION,
  /** Introduces a clause: أَنَّ، أَنْ، إِذَا، لِأَنَّ. */
  SUBORDINATOR,
  NEGATION,
  INTERROGATIVE,
  PRONOUN,
  DEMONSTRATIVE,
  RELATIVE,
  PARTICLE,
  INTERJECTION,
  /** Several words with a meaning of their own. */
  TERM
}
