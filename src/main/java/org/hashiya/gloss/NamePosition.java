package org.hashiya.gloss;

/** Where beside other words a person's name is to be expected. */
public enum NamePosition {
  /** Behind بن, ابن or بنت. */
  BEHIND_SON,
  /** Behind آل. */
  BEHIND_HOUSE,
  /** Before بن. */
  BEFORE_SON,
  /** عبد before a name of God. */
  OF_SERVANT,
  /** Behind a title such as الدكتور. */
  BEHIND_TITLE,
  /** Behind أبو. */
  BEHIND_FATHER,
  /** Behind a given name. */
  BEHIND_GIVEN,
  /** Before a family name. */
  BEFORE_FAMILY,
  /** Behind وَ among persons named in full. */
  IN_ENUMERATION;

  /** Whether the word that tells stands before the name. */
  boolean isBehind() {
    return switch (this) {
      case BEHIND_SON, BEHIND_HOUSE, BEHIND_TITLE, BEHIND_FATHER, BEHIND_GIVEN, IN_ENUMERATION ->
          true;
      case BEFORE_SON, OF_SERVANT, BEFORE_FAMILY -> false;
    };
  }

  /** How much likelier it makes a name. */
  int gain() {
    return switch (this) {
      case BEHIND_SON, BEHIND_HOUSE, BEFORE_SON, OF_SERVANT -> NamePositions.CERTAIN;
      case BEHIND_TITLE, BEHIND_FATHER, BEFORE_FAMILY, IN_ENUMERATION -> NamePositions.LIKELY;
      case BEHIND_GIVEN -> NamePositions.POSSIBLE;
    };
  }
}
