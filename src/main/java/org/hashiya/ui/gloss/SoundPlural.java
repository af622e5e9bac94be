package org.hashiya.ui.gloss;

/** Writes out the sound plurals that the lexicon only marks. */
final class SoundPlural {
  private static final String FEMININE = "ات";
  private static final String MASCULINE = "ون";
  private static final char FATHA = '\u064E';
  private static final char KASRA = '\u0650';
  private static final char TA_MARBUTA = 'ة';
  private static final char YA = 'ي';

  private SoundPlural() {}

  /** The plural of a lemma, both vocalised; one that is not a sound one's mark stays as it is. */
  static String of(String lemma, String plural) {
    return switch (plural) {
      case FEMININE -> without(lemma, TA_MARBUTA, FATHA) + "َات";
      case MASCULINE -> without(lemma, YA, KASRA) + "ُون";
      default -> plural;
    };
  }

  // قَاضِي loses its last letter before ُون, سُورِيّ with its shadda does not; حُكُومَة loses its
  // ة.
  private static String without(String lemma, char letter, char vowel) {
    int end = lemma.length();
    if (end > 1 && lemma.charAt(end - 1) == letter) {
      end--;
      if (lemma.charAt(end - 1) == vowel) {
        end--;
      }
    }
    return lemma.substring(0, end);
  }
}
