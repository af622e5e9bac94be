package org.hashiya.text;

import java.util.List;

/**
 * The conjunction, preposition and article that a vocalised word begins with, as romanisation sets
 * them off with hyphens. Judged by vowels alone, so that وَالِد is no "wa-l-".
 *
 * @param letters how many letters they take
 * @param text their romanisation, empty where there is no article
 */
record Proclitics(int letters, String text) {
  private static final Proclitics NONE = new Proclitics(0, "");
  private static final int SHORTEST_WORD = 2;

  static Proclitics of(List<VocalisedLetter> word) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    if (has(word, at, Arabic.WAW, Arabic.FATHA)) {
      text.append("wa-");
      at++;
    } else if (has(word, at, Arabic.FA, Arabic.FATHA)) {
      text.append("fa-");
      at++;
    }
    boolean swallowsAlif = false;
    if (has(word, at, Arabic.BA, Arabic.KASRA)) {
      text.append("bi-");
      at++;
    } else if (has(word, at, Arabic.KAF, Arabic.FATHA)) {
      text.append("ka-");
      at++;
    } else if (has(word, at, Arabic.LAM, Arabic.KASRA)) {
      text.append("li-");
      at++;
      swallowsAlif = true;
    }
    int lam = swallowsAlif ? at : at + 1;
    if (lam + SHORTEST_WORD >= word.size()
        || !(swallowsAlif || isAlifOfArticle(word.get(at)))
        || !isLamOfArticle(word.get(lam), word.get(lam + 1))) {
      return NONE;
    }
    return new Proclitics(lam + 1, text.append(at == 0 ? "al-" : "l-").toString());
  }

  private static boolean has(List<VocalisedLetter> word, int at, char letter, char vowel) {
    return at < word.size()
        && word.get(at).is(letter)
        && word.get(at).vowel() == vowel
        && !word.get(at).shadda();
  }

  private static boolean isAlifOfArticle(VocalisedLetter alif) {
    return (alif.is(Arabic.ALIF) || alif.is(Arabic.ALIF_WASLA))
        && (alif.vowel() == VocalisedLetter.UNWRITTEN || alif.vowel() == Arabic.FATHA);
  }

  /** A lam with sukun before a sun letter without shadda is a radical: الْتِقَاء. */
  private static boolean isLamOfArticle(VocalisedLetter lam, VocalisedLetter next) {
    boolean radical =
        lam.vowel() == Arabic.SUKUN
            && Arabic.isSunLetter(next.letter())
            && !next.is(Arabic.LAM)
            && !next.shadda();
    return lam.is(Arabic.LAM) && lam.isBare() && !radical;
  }
}
