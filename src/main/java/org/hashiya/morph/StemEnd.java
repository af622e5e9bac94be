package org.hashiya.morph;

import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.KASRA;

/** How the spoken stem of a noun ends. */
enum StemEnd {
  TA_MARBUTA,
  LONG_A,
  /** In ī that a tanwin swallows (قَاضِي، قَاضٍ). */
  DEFECTIVE,
  HAMZA,
  CONSONANT;

  static StemEnd of(String base) {
    char last = base.charAt(base.length() - 1);
    char before = base.length() > 1 ? base.charAt(base.length() - 2) : 0;
    return switch (last) {
      case 'ة' -> TA_MARBUTA;
      case 'ى' -> LONG_A;
      case 'ا' -> before == FATHA ? LONG_A : CONSONANT;
      case 'ي' -> before == KASRA ? DEFECTIVE : CONSONANT;
      case Letters.HAMZA -> HAMZA;
      default -> CONSONANT;
    };
  }
}
