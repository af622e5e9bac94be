package org.hashiya.lexicon;

/** What a name names. */
public enum NameKind {
  COUNTRY,
  CITY,
  REGION,
  /** Mountains, seas, rivers, straits, quarters, squares, buildings. */
  PLACE,
  GIVEN,
  FAMILY,
  PERSON,
  ORGANISATION,
  COMPANY,
  MEDIA,
  CLUB,
  /** Tribes, nations, religious communities. */
  PEOPLE,
  EVENT,
  MONTH
}
