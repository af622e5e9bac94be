package org.hashiya.importing;

/** How often the letters of Arabic occur in running text, at the start of words and elsewhere. */
final class LetterFrequency {
  /** From the commonest down; with the numbers how many of a thousand letters they are. */
  private static final LetterFrequency ANYWHERE =
      new LetterFrequency(
          "اليمونرتبعدهسفةقأكحجشصإىخطذثضزئغءظآؤ",
          140,
          120,
          75,
          62,
          58,
          55,
          48,
          43,
          35,
          34,
          31,
          27,
          26,
          24,
          24,
          23,
          22,
          20,
          18,
          13,
          11,
          10,
          9,
          8,
          8,
          9,
          7,
          6,
          6,
          6,
          4,
          4,
          3,
          2,
          2,
          1);

  private static final LetterFrequency AT_START =
      new LetterFrequency(
          "اوملبيتعفأكنسإقهحجرشدخصطذغثآزضظىةءئؤ",
          260,
          100,
          95,
          70,
          70,
          55,
          50,
          45,
          45,
          45,
          22,
          22,
          20,
          20,
          20,
          16,
          16,
          12,
          11,
          10,
          9,
          8,
          6,
          5,
          5,
          4,
          3,
          3,
          3,
          2,
          1,
          1,
          1,
          1,
          1,
          1);

  private static final int COST_OF_ANY_OTHER = 40;

  private final String letters;
  private final int[] perMille;

  private LetterFrequency(String letters, int... perMille) {
    this.letters = letters;
    this.perMille = perMille;
  }

  /** Ten times the negative decimal logarithm of its share: about 9 for alif, 30 for the rarest. */
  static int cost(char letter, boolean atStart) {
    return (atStart ? AT_START : ANYWHERE).cost(letter);
  }

  private int cost(char letter) {
    int rank = letters.indexOf(letter);
    return rank < 0
        ? COST_OF_ANY_OTHER
        : (int) Math.round(-10 * Math.log10(perMille[rank] / 1000.0));
  }
}
