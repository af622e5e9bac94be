package org.hashiya.text;

/**
 * Letters of Persian and Urdu keyboards that look like Arabic ones. A text in Persian or Urdu keeps
 * them; there they are the right letters.
 */
final class LookAlikes {
  private static final char TTEH = '\u0679';
  private static final char DDAL = '\u0688';
  private static final char RREH = '\u0691';
  private static final char PERSIAN_YEH = '\u06CC';
  private static final char KEHEH = '\u06A9';
  private static final char SWASH_KAF = '\u06AA';
  private static final char HEH_DOACHASHMEE = '\u06BE';
  private static final char HEH_WITH_YEH = '\u06C0';
  private static final char HEH_GOAL = '\u06C1';
  private static final char HEH_GOAL_HAMZA = '\u06C2';
  private static final char TEH_MARBUTA_GOAL = '\u06C3';
  private static final char YEH_BARREE = '\u06D2';
  private static final char AE = '\u06D5';
  private static final char NOON_GHUNNA = '\u06BA';
  private static final char PERSIAN_ZERO = '\u06F0';
  private static final char PERSIAN_NINE = '\u06F9';
  private static final char ARABIC_ZERO = '\u0660';

  /** More foreign letters than one in this many mean another language; Arabic has 1 in 500. */
  private static final int FOREIGN_LETTERS_RARER_THAN = 50;

  private LookAlikes() {}

  /** The Arabic letter or digit that it looks like, or itself. */
  static char toArabic(char c) {
    if (c < KEHEH || c > PERSIAN_NINE) {
      return c;
    }
    return switch (c) {
      case KEHEH, SWASH_KAF -> Arabic.KAF;
      case PERSIAN_YEH, YEH_BARREE -> Arabic.YA;
      case HEH_DOACHASHMEE, HEH_GOAL, HEH_WITH_YEH, HEH_GOAL_HAMZA, AE -> Arabic.HA;
      case TEH_MARBUTA_GOAL -> Arabic.TA_MARBUTA;
      case NOON_GHUNNA -> Arabic.NUN;
      default -> c >= PERSIAN_ZERO ? (char) (c - PERSIAN_ZERO + ARABIC_ZERO) : c;
    };
  }

  /** Whether it is a letter that Persian or Urdu need all the time and Arabic hardly ever. */
  static boolean isOfAnotherLanguage(char c) {
    return switch (c) {
      case Arabic.PA, Arabic.CHA, Arabic.ZHA, Arabic.GA, TTEH, DDAL, RREH -> true;
      default -> false;
    };
  }

  /** Whether a text in Arabic script is Arabic and not Persian or Urdu. */
  static boolean isArabic(String text) {
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Arabic.isLetter(c)) {
        letters++;
        if (isOfAnotherLanguage(c)) {
          foreign++;
        }
      }
    }
    return foreign * FOREIGN_LETTERS_RARER_THAN <= letters;
  }
}
