package org.hashiya.gloss;

import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;

/** Agreement in gender and number; plurals of things take the feminine singular. */
final class Agreement {
  private Agreement() {}

  /** Whether an adjective, or a verb behind it, can agree with a noun. */
  static boolean of(Candidate noun, Candidate other) {
    Gender gender = other.gender();
    Number number = other.number();
    if (noun.number() == Number.PLURAL) {
      return number == Number.PLURAL
          || (number == Number.SINGULAR && gender == Gender.FEMININE)
          || gender == null;
    }
    if (noun.number() != null && number != null && noun.number() != number) {
      return false;
    }
    return noun.gender() == null || gender == null || noun.gender() == gender;
  }
}
