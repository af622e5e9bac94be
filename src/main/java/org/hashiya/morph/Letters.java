package org.hashiya.morph;

/** Code points that the rules of inflection name. */
final class Letters {
  static final char FATHATAN = '\u064B';
  static final char DAMMATAN = '\u064C';
  static final char KASRATAN = '\u064D';
  static final char FATHA = '\u064E';
  static final char DAMMA = '\u064F';
  static final char KASRA = '\u0650';
  static final char SHADDA = '\u0651';
  static final char SUKUN = '\u0652';
  static final char DAGGER_ALIF = '\u0670';

  /** A hamza that has no seat yet: {@link Orthography} gives it one. */
  static final char HAMZA = '\uE000';

  private Letters() {}

  static boolean isMark(char c) {
    return (c >= FATHATAN && c <= SUKUN) || c == DAGGER_ALIF;
  }

  static boolean isHamza(char c) {
    return c == 'ء' || c == 'أ' || c == 'إ' || c == 'ؤ' || c == 'ئ' || c == HAMZA;
  }

  /** Letters that never join to the next one. */
  static boolean endsJoining(char c) {
    return "ادذرزوأإؤءآة".indexOf(c) >= 0;
  }

  static boolean hasMarks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isMark(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static String strip(String vocalised) {
    if (!hasMarks(vocalised)) {
      return vocalised;
    }
    StringBuilder out = new StringBuilder(vocalised.length());
    for (int i = 0; i < vocalised.length(); i++) {
      if (!isMark(vocalised.charAt(i))) {
        out.append(vocalised.charAt(i));
      }
    }
    return out.toString();
  }
}
