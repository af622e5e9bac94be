package org.hashiya.lexicon.source;

import java.util.Locale;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.source.SenseParser.BadSense;

/** Kinds of names as the sources write them. */
final class NameKinds {
  private NameKinds() {}

  static NameKind of(String name) throws BadSense {
    try {
      return NameKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadSense("the kind of name '" + name + "'");
    }
  }

  /**
   * Names come without counts: an estimate by kind, so that a name rarely outranks a common word.
   */
  static int frequencyClass(NameKind kind) {
    return switch (kind) {
      case COUNTRY -> 7;
      case CITY -> 10;
      case REGION, PEOPLE, ORGANISATION, MONTH -> 11;
      case PLACE -> 12;
      case GIVEN, COMPANY, CLUB, EVENT, PERSON -> 13;
      case FAMILY -> 15;
      case MEDIA -> 16; // half of them bear common words
    };
  }
}
