package org.hashiya.morph;

/**
 * A written, vocalised form as a key and a template. The key holds the letters without what writers
 * confuse: all alifs are one, all hamzas off the alif are one, ى is ي and ة is ه. The template holds
 * for each letter which of these it is and what marks it carries, so that key and template together
 * give the form back.
 */
public final class FormCode {
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";
  private static final String ALIFS = "اأإآ";
  private static final String HAMZAS = "ءؤئ";
  private static final String YAS = "يى";
  private static final String HAS = "هة";
  private static final int VARIANT_SHIFT = 8;

  private FormCode() {}

  /** The key letter of a written letter. */
  public static char keyLetter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ', 'ئ' -> 'ء';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  /** One byte for a key letter; letters beyond the Arabic block's first 255 become 0. */
  public static byte keyByte(char written) {
    char key = keyLetter(written);
    return key >= '\u0600' && key <= '\u06FF' ? (byte) (key & 0xFF) : 0;
  }

  /** The key of a form, one byte a letter. */
  public static byte[] key(String vocalised) {
    String letters = Letters.strip(vocalised);
    byte[] key = new byte[letters.length()];
    for (int i = 0; i < key.length; i++) {
      key[i] = keyByte(letters.charAt(i));
    }
    return key;
  }

  /** The template of a form: one char a letter. */
  public static String template(String vocalised) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < vocalised.length()) {
      char letter = vocalised.charAt(i++);
      int code = variant(letter) << VARIANT_SHIFT;
      while (i < vocalised.length() && Letters.isMark(vocalised.charAt(i))) {
        int mark = MARKS.indexOf(vocalised.charAt(i++));
        if (mark >= 0) {
          code |= 1 << mark;
        }
      }
      out.append((char) code);
    }
    return out.toString();
  }

  private static int variant(char letter) {
    String family = family(keyLetter(letter));
    return Math.max(0, family.indexOf(letter));
  }

  private static String family(char keyLetter) {
    return switch (keyLetter) {
      case 'ا' -> ALIFS;
      case 'ء' -> HAMZAS;
      case 'ي' -> YAS;
      case 'ه' -> HAS;
      default -> "";
    };
  }

  /** The written letter that a template demands in place of one that shares its key. */
  static char letter(char written, char code) {
    char key = keyLetter(written);
    String family = family(key);
    return family.isEmpty() ? written : family.charAt(code >> VARIANT_SHIFT);
  }

  /** Appends the letter and marks of one template char; shadda comes before the vowel. */
  static void decode(StringBuilder out, char written, char code) {
    out.append(letter(written, code));
    if ((code & 1 << 6) != 0) {
      out.append(Letters.SHADDA);
    }
    for (int m = 0; m < MARKS.length(); m++) {
      if (m != 6 && (code & 1 << m) != 0) {
        out.append(MARKS.charAt(m));
      }
    }
  }

  /** Whether a template char carries a mark of its own besides shadda. */
  static boolean allows(char code, char mark) {
    int index = MARKS.indexOf(mark);
    int vowels = code & 0xFF & ~(1 << 6);
    return index < 0 || (code & 1 << index) != 0 || (index != 6 && vowels == 0);
  }
}
