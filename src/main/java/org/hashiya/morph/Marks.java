package org.hashiya.morph;

/** Compares the vowels that a writer put with those of an analysis. */
final class Marks {
  private Marks() {}

  /**
   * Whether no mark of the word contradicts the analysis. A mark of case or mood, which the
   * analysis does not have, contradicts nothing, nor does a sukun where the analysis leaves a long
   * vowel bare.
   */
  static boolean agree(String word, String vocalised) {
    if (word.length() == Letters.strip(word).length()) {
      return true;
    }
    boolean tanwin = word.indexOf(Letters.FATHATAN) >= 0;
    boolean canBeUnwritten =
        vocalised.endsWith("ء") || vocalised.endsWith("ة") || vocalised.endsWith("ى");
    if (tanwin && vocalised.indexOf(Letters.FATHATAN) < 0 && !canBeUnwritten) {
      return false;
    }
    var written = Unit.parse(word);
    var meant = Unit.parse(vocalised);
    if (written.size() != meant.size()) {
      return true;
    }
    for (int i = 0; i < written.size() - 1; i++) {
      Unit w = written.get(i);
      Unit m = meant.get(i);
      boolean vowelDiffers =
          w.vowel() != Unit.BARE && m.vowel() != Unit.BARE && sounded(w) != sounded(m);
      boolean sunLetter = i > 0 && meant.get(i - 1).letter() == 'ل';
      if (vowelDiffers || (w.doubled() && !m.doubled() && !sunLetter)) {
        return false;
      }
    }
    if (written.getLast().doubled() && !meant.getLast().doubled()) {
      return false;
    }
    return agreeAtEnd(written.getLast(), meant.getLast());
  }

  /** Some write هَذَا for هٰذَا. */
  private static char sounded(Unit u) {
    return u.vowel() == Letters.DAGGER_ALIF ? Letters.FATHA : u.vowel();
  }

  /** Cases and moods are left out of an analysis, so that only what it shows can differ: قُمْتُ. */
  private static boolean agreeAtEnd(Unit written, Unit meant) {
    boolean finished = meant.vowel() != Unit.BARE && !isTanwin(meant.vowel());
    if (isTanwin(written.vowel()) && finished) {
      return false; // no verb has it
    }
    boolean shown = isShortVowel(written.vowel()) && isShortVowel(meant.vowel());
    return !shown || written.vowel() == meant.vowel();
  }

  private static boolean isTanwin(char vowel) {
    return vowel == Letters.DAMMATAN || vowel == Letters.KASRATAN;
  }

  private static boolean isShortVowel(char vowel) {
    return vowel == Letters.FATHA || vowel == Letters.DAMMA || vowel == Letters.KASRA;
  }
}
