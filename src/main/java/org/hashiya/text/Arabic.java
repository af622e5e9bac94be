package org.hashiya.text;

/**
 * The code points of Arabic script by name, and what kind of character each is.
 *
 * <p>Letters of other languages in Arabic script (Persian, Urdu ...) count as letters, since news
 * writes foreign names with some of them.
 */
public final class Arabic {
  public static final char COMMA = '\u060C';
  public static final char LETTER_MARK = '\u061C';
  public static final char SEMICOLON = '\u061B';
  public static final char QUESTION_MARK = '\u061F';
  public static final char PERCENT = '\u066A';
  public static final char DECIMAL_SEPARATOR = '\u066B';
  public static final char THOUSANDS_SEPARATOR = '\u066C';
  public static final char FULL_STOP = '\u06D4';

  public static final char HAMZA = '\u0621';
  public static final char ALIF_MADDA = '\u0622';
  public static final char ALIF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALIF_HAMZA_BELOW = '\u0625';
  public static final char YA_HAMZA = '\u0626';
  public static final char ALIF = '\u0627';
  public static final char BA = '\u0628';
  public static final char TA_MARBUTA = '\u0629';
  public static final char TA = '\u062A';
  public static final char THA = '\u062B';
  public static final char JIM = '\u062C';
  public static final char HHA = '\u062D';
  public static final char KHA = '\u062E';
  public static final char DAL = '\u062F';
  public static final char DHAL = '\u0630';
  public static final char RA = '\u0631';
  public static final char ZAY = '\u0632';
  public static final char SIN = '\u0633';
  public static final char SHIN = '\u0634';
  public static final char SAD = '\u0635';
  public static final char DAD = '\u0636';
  public static final char TTA = '\u0637';
  public static final char ZZA = '\u0638';
  public static final char AYN = '\u0639';
  public static final char GHAYN = '\u063A';
  public static final char TATWEEL = '\u0640';
  public static final char FA = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MIM = '\u0645';
  public static final char NUN = '\u0646';
  public static final char HA = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALIF_MAQSURA = '\u0649';
  public static final char YA = '\u064A';
  public static final char ALIF_WASLA = '\u0671';

  /** Letters that Arabic borrows for sounds of foreign names. */
  public static final char PA = '\u067E';

  public static final char CHA = '\u0686';
  public static final char ZHA = '\u0698';
  public static final char VA = '\u06A4';
  public static final char GA = '\u06AF';

  public static final char FATHATAN = '\u064B';
  public static final char DAMMATAN = '\u064C';
  public static final char KASRATAN = '\u064D';
  public static final char FATHA = '\u064E';
  public static final char DAMMA = '\u064F';
  public static final char KASRA = '\u0650';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char MADDA_ABOVE = '\u0653';
  public static final char HAMZA_ABOVE = '\u0654';
  public static final char HAMZA_BELOW = '\u0655';
  public static final char DAGGER_ALIF = '\u0670';

  private static final byte LETTER = 1;
  private static final byte MARK = 2;
  private static final byte DIGIT = 3;
  private static final int FIRST = 0x0600;
  private static final int END = 0x0900;
  private static final byte[] KINDS = kinds();

  private Arabic() {}

  /** Whether it is a letter of Arabic script; presentation forms count, tatweel does not. */
  public static boolean isLetter(char c) {
    return kind(c) == LETTER || isPresentationLetter(c);
  }

  /** Whether it is a vowel, shadda, sukun, dagger alif or another mark over or under a letter. */
  public static boolean isMark(char c) {
    return kind(c) == MARK;
  }

  /** Whether a word in Arabic script may hold it: letter, mark or tatweel. */
  public static boolean isWordCharacter(char c) {
    return kind(c) == LETTER || kind(c) == MARK || c == TATWEEL || isPresentationLetter(c);
  }

  /** Whether it is a digit as Arabic (٣) or Persian (۳) writes it. */
  public static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  /** Whether the lam of the article is not heard before it. */
  public static boolean isSunLetter(char c) {
    return switch (c) {
      case TA, THA, DAL, DHAL, RA, ZAY, SIN, SHIN, SAD, DAD, TTA, ZZA, LAM, NUN -> true;
      default -> false;
    };
  }

  /** The text without vowels and other marks; tatweel stays. */
  public static String stripMarks(String text) {
    return strip(text, false);
  }

  /** The text without marks and without tatweel: its letters alone. */
  public static String stripMarksAndTatweel(String text) {
    return strip(text, true);
  }

  /** Whether any mark stands in the text. */
  public static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String strip(String text, boolean tatweelToo) {
    int kept = 0;
    while (kept < text.length() && isKept(text.charAt(kept), tatweelToo)) {
      kept++;
    }
    if (kept == text.length()) {
      return text; // as most words of news are printed
    }
    char[] bare = text.toCharArray();
    int length = kept;
    for (int i = kept; i < bare.length; i++) {
      if (isKept(bare[i], tatweelToo)) {
        bare[length++] = bare[i];
      }
    }
    return new String(bare, 0, length);
  }

  private static boolean isKept(char c, boolean tatweelToo) {
    return !isMark(c) && !(tatweelToo && c == TATWEEL);
  }

  private static byte kind(char c) {
    return c < FIRST || c >= END ? 0 : KINDS[c - FIRST];
  }

  private static boolean isPresentationLetter(char c) {
    return c >= '\uFB50'
        && c <= '\uFEFC'
        && (c <= '\uFDFF' || c >= '\uFE70')
        && Character.isLetter(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[END - FIRST];
    for (int c = FIRST; c < END; c++) {
      boolean arabicBlock = c < 0x0700 || (c >= 0x0750 && c < 0x0780) || c >= 0x0870;
      if (!arabicBlock || c == TATWEEL) {
        continue;
      }
      kinds[c - FIRST] =
          switch (Character.getType(c)) {
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> LETTER;
            case Character.NON_SPACING_MARK -> MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> 0;
          };
    }
    return kinds;
  }
}
