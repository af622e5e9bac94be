package org.hashiya.lexicon;

/** Grammatical gender of a noun or name, as the source files write it. */
public enum Gender {
  MASCULINE,
  FEMININE,
  /** Either, in the same form (طَرِيق). */
  COMMON,
  /** A person: masculine as given, feminine with ة (مُدِير، مُدِيرَة). */
  BOTH,
  /** Plural only. */
  PLURAL
}
