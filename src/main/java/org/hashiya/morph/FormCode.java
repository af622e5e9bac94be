package org.hashiya.morph;

/**
 * A written, vocalised form as a key and a template. The key holds the letters without what writers
 * confuse: all alifs are one, all hamzas off the alif are one, ى is ي and ة is ه. The template
 * holds for each letter which of these it is and what marks it carries, so that key and template
 * together give the form back.
 */
public final class FormCode {
  /** The code of a letter that no form of the lexicon may have. */
  static final byte FOREIGN = 31;

  /** As many letter codes of five bits as a long takes. */
  public static final int LETTERS_IN_KEY = 12;

  private static final int BITS_OF_LETTER = 5;
  private static final String KEY_LETTERS = "ءابتثجحخدذرزسشصضطظعغفقكلمنهويڤ";
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";
  private static final int SHADDA_MARK = 6;

  /** Beyond the eight marks of the low byte and the variant of the letter. */
  private static final int DAGGER_ALIF = 1 << 10;

  private static final String[] FAMILIES = {"اأإآ", "ءؤئ", "يى", "هة"};
  private static final int VARIANT_SHIFT = 8;
  private static final int VARIANT_MASK = 0b11;
  private static final char FIRST = '\u0600';
  private static final int COUNT = 0x100;
  private static final byte[] CODES = new byte[COUNT];
  private static final byte[] VARIANTS = new byte[COUNT];
  private static final String[] FAMILY_OF = new String[COUNT];

  static {
    for (int i = 0; i < COUNT; i++) {
      char letter = (char) (FIRST + i);
      CODES[i] = (byte) (KEY_LETTERS.indexOf(keyLetter(letter)) + 1);
      CODES[i] = CODES[i] == 0 ? FOREIGN : CODES[i];
      FAMILY_OF[i] = "";
      for (String family : FAMILIES) {
        if (family.indexOf(letter) >= 0) {
          FAMILY_OF[i] = family;
          VARIANTS[i] = (byte) family.indexOf(letter);
        }
      }
    }
    FAMILY_OF['ٱ' - FIRST] = FAMILIES[0];
  }

  private FormCode() {}

  private static char keyLetter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ', 'ئ' -> 'ء';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  /** The code of a letter, 1 to 31; letters that share a key share it. */
  static byte code(char letter) {
    int at = letter - FIRST;
    return at >= 0 && at < COUNT ? CODES[at] : FOREIGN;
  }

  /** The codes of the letters of a word that has no marks. */
  static byte[] codes(String letters) {
    byte[] codes = new byte[letters.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(letters.charAt(i));
    }
    return codes;
  }

  /**
   * The codes of the letters of a form.
   *
   * @throws IllegalArgumentException where it has a letter that no form may have
   */
  public static byte[] key(String vocalised) {
    byte[] codes = codes(Letters.strip(vocalised));
    for (byte code : codes) {
      if (code == FOREIGN) {
        throw new IllegalArgumentException("a letter without a code in " + vocalised);
      }
    }
    return codes;
  }

  /** Up to {@link #LETTERS_IN_KEY} letter codes as one number; no two sequences share one. */
  public static long packed(byte[] codes, int from, int end) {
    long key = 0;
    for (int i = from; i < end; i++) {
      key = appended(key, codes[i]);
    }
    return key;
  }

  static long appended(long key, byte code) {
    return key << BITS_OF_LETTER | code;
  }

  /** The template of a form: one char a letter. */
  public static String template(String vocalised) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < vocalised.length()) {
      int code = variant(vocalised.charAt(i++)) << VARIANT_SHIFT;
      while (i < vocalised.length() && Letters.isMark(vocalised.charAt(i))) {
        char written = vocalised.charAt(i++);
        int mark = MARKS.indexOf(written);
        code |= mark >= 0 ? 1 << mark : written == Letters.DAGGER_ALIF ? DAGGER_ALIF : 0;
      }
      out.append((char) code);
    }
    return out.toString();
  }

  private static int variant(char letter) {
    int at = letter - FIRST;
    return at >= 0 && at < COUNT ? VARIANTS[at] : 0;
  }

  /** The written letter that a template demands in place of one that shares its key. */
  static char letter(char written, char code) {
    int at = written - FIRST;
    String family = at >= 0 && at < COUNT ? FAMILY_OF[at] : "";
    return family.isEmpty() ? written : family.charAt(code >> VARIANT_SHIFT & VARIANT_MASK);
  }

  /** Whether a letter is written as its template demands. */
  static boolean isAsWritten(char written, char code) {
    return variant(written) == (code >> VARIANT_SHIFT & VARIANT_MASK);
  }

  /** Appends the letter and marks of one template char; shadda comes before the vowel. */
  static void decode(StringBuilder out, char written, char code) {
    out.append(letter(written, code));
    if ((code & 1 << SHADDA_MARK) != 0) {
      out.append(Letters.SHADDA);
    }
    for (int m = 0; m < MARKS.length(); m++) {
      if (m != SHADDA_MARK && (code & 1 << m) != 0) {
        out.append(MARKS.charAt(m));
      }
    }
    if ((code & DAGGER_ALIF) != 0) {
      out.append(Letters.DAGGER_ALIF);
    }
  }
}
