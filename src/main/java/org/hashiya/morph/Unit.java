package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter with what stands on it.
 *
 * @param letter a base letter; {@link Letters#HAMZA} for a hamza whose seat is not yet chosen
 * @param doubled whether it carries shadda
 * @param vowel fatha, damma, kasra, sukun, a tanwin, dagger alif, or {@link #BARE} for none
 */
record Unit(char letter, boolean doubled, char vowel) {
  static final char BARE = 0;

  static Unit of(char letter, char vowel) {
    return new Unit(letter, false, vowel);
  }

  Unit with(char newVowel) {
    return new Unit(letter, doubled, newVowel);
  }

  boolean isLongVowel() {
    return vowel == BARE && !doubled && (letter == 'ا' || letter == 'و' || letter == 'ي');
  }

  /** Splits a vocalised string; marks before the first letter are dropped. */
  static List<Unit> parse(String vocalised) {
    List<Unit> units = new ArrayList<>(vocalised.length());
    for (int i = 0; i < vocalised.length(); i++) {
      char c = vocalised.charAt(i);
      if (!Letters.isMark(c)) {
        units.add(new Unit(c, false, BARE));
      } else if (!units.isEmpty()) {
        Unit last = units.removeLast();
        units.add(
            c == Letters.SHADDA
                ? new Unit(last.letter, true, last.vowel)
                : new Unit(last.letter, last.doubled, c));
      }
    }
    return units;
  }

  static String write(List<Unit> units) {
    StringBuilder out = new StringBuilder(units.size() * 2);
    for (Unit u : units) {
      out.append(u.letter);
      if (u.doubled) {
        out.append(Letters.SHADDA);
      }
      if (u.vowel != BARE) {
        out.append(u.vowel);
      }
    }
    return out.toString();
  }
}
