package org.hashiya.gloss;

/** What a word is to a verb. */
enum OfVerb {
  FINITE,
  MASDAR,
  ACTIVE_PARTICIPLE,
  PASSIVE_PARTICIPLE,
  /** Another word, be it of the same letters: مَصْدَر is nothing to صَدَّرَ. */
  OTHER
}
