package org.hashiya.morph;

import static org.hashiya.morph.Features.Gender.FEMININE;
import static org.hashiya.morph.Features.Gender.MASCULINE;
import static org.hashiya.morph.Features.Number.PLURAL;
import static org.hashiya.morph.Features.Number.SINGULAR;
import static org.hashiya.morph.Features.Person.FIRST;
import static org.hashiya.morph.Features.Person.SECOND;
import static org.hashiya.morph.Features.Person.THIRD;

import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.jspecify.annotations.Nullable;

/** The persons of the imperfect with prefix and ending. */
enum Subject {
  HE("ي", Ending.NONE, THIRD, MASCULINE, SINGULAR),
  SHE("ت", Ending.NONE, THIRD, FEMININE, SINGULAR),
  YOU("ت", Ending.NONE, SECOND, MASCULINE, SINGULAR),
  YOU_FEMININE("ت", Ending.FEMININE_SINGULAR, SECOND, FEMININE, SINGULAR),
  I(String.valueOf(Letters.HAMZA), Ending.NONE, FIRST, null, SINGULAR),
  WE("ن", Ending.NONE, FIRST, null, PLURAL),
  THEY_TWO("ي", Ending.DUAL, THIRD, MASCULINE, Number.DUAL),
  THEY_TWO_FEMININE("ت", Ending.DUAL, THIRD, FEMININE, Number.DUAL),
  YOU_TWO("ت", Ending.DUAL, SECOND, null, Number.DUAL),
  THEY("ي", Ending.MASCULINE_PLURAL, THIRD, MASCULINE, PLURAL),
  YOU_ALL("ت", Ending.MASCULINE_PLURAL, SECOND, MASCULINE, PLURAL),
  THEY_FEMININE("ي", Ending.FEMININE_PLURAL, THIRD, FEMININE, PLURAL),
  YOU_ALL_FEMININE("ت", Ending.FEMININE_PLURAL, SECOND, FEMININE, PLURAL);

  /** What is added to the end of the stem. */
  enum Ending {
    NONE,
    DUAL,
    MASCULINE_PLURAL,
    FEMININE_SINGULAR,
    FEMININE_PLURAL
  }

  final String prefix;
  final Ending ending;
  final Person person;
  final @Nullable Gender gender;
  final Number number;

  Subject(String prefix, Ending ending, Person person, @Nullable Gender gender, Number number) {
    this.prefix = prefix;
    this.ending = ending;
    this.person = person;
    this.gender = gender;
    this.number = number;
  }
}
