package org.hashiya.importing;

/** How often the letters of Arabic occur in running text. */
final class LetterFrequency {
  /** From the commonest down; with {@link #PER_MILLE} how many of a thousand letters they are. */
  private static final String LETTERS = "اليمونرتبعدهسفةقأكحجشصإىخطذثضزئغءظآؤ";

  private static final int[] PER_MILLE = {
    140, 120, 75, 62, 58, 55, 48, 43, 35, 34, 31, 27, 26, 24, 24, 23, 22, 20, 18, 13, 11, 10, 9, 8,
    8, 9, 7, 6, 6, 6, 4, 4, 3, 2, 2, 1
  };
  private static final int COST_OF_ANY_OTHER = 40;

  private LetterFrequency() {}

  /** Ten times the negative decimal logarithm of its share: about 9 for alif, 30 for the rarest. */
  static int cost(char letter) {
    int rank = LETTERS.indexOf(letter);
    return rank < 0
        ? COST_OF_ANY_OTHER
        : (int) Math.round(-10 * Math.log10(PER_MILLE[rank] / 1000.0));
  }
}
