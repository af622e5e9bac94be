package org.hashiya.text;

import java.util.List;

/** Romanises a word letter by letter, each with the vowel that follows it. */
final class Romaniser {
  private final List<VocalisedLetter> word;
  private final Letters style;
  private final boolean guessesVowels;
  private final StringBuilder out = new StringBuilder();
  private final int first;
  private int at;

  /** Consonants since the last vowel. */
  private int cluster;

  private boolean afterLongVowel;

  private Romaniser(String word, Letters style, boolean guessesVowels) {
    this.word = VocalisedLetter.of(word);
    this.style = style;
    this.guessesVowels = guessesVowels;
    Proclitics proclitics = Proclitics.of(this.word);
    this.first = proclitics.letters();
    out.append(proclitics.text());
  }

  /**
   * Romanises one word.
   *
   * @param guessesVowels puts an "a" where unwritten vowels would leave what nobody can pronounce
   */
  static String word(String word, Letters style, boolean guessesVowels) {
    String god = NameOfGod.romanise(word, style);
    return god.isEmpty() ? new Romaniser(word, style, guessesVowels).romanise() : god;
  }

  private String romanise() {
    at = first;
    while (at < word.size()) {
      VocalisedLetter letter = word.get(at);
      switch (letter.letter()) {
        case Arabic.ALIF, Arabic.ALIF_WASLA -> alif(letter);
        case Arabic.ALIF_MADDA -> {
          if (at > first) {
            consonant(style.consonant(Arabic.HAMZA));
          }
          longVowel(style.longA());
          at++;
        }
        case Arabic.ALIF_MAQSURA -> {
          vowel(letter.hasTanwin() ? letter.latinVowel() : style.longA());
          at++;
        }
        case Arabic.TA_MARBUTA -> taMarbuta(letter);
        default -> letterWithVowel(letter);
      }
    }
    return out.toString();
  }

  private void alif(VocalisedLetter alif) {
    at++;
    if (at - 1 > first) {
      boolean joining = alif.is(Arabic.ALIF_WASLA);
      vowel(alif.hasTanwin() ? alif.latinVowel() : joining ? "" : style.longA());
    } else if (alif.isUnwritten()) {
      boolean joining = at < word.size() && word.get(at).vowel() == Arabic.SUKUN;
      vowel(joining ? "i" : "a");
    } else {
      vowel(alif.latinVowel());
    }
  }

  private void taMarbuta(VocalisedLetter ta) {
    boolean afterFatha = at > 0 && word.get(at - 1).vowel() == Arabic.FATHA;
    boolean afterAlif = at > 0 && word.get(at - 1).is(Arabic.ALIF);
    if (!afterFatha && !afterAlif) {
      vowel("a");
    }
    if (afterAlif || (!ta.isUnwritten() && ta.vowel() != Arabic.SUKUN)) {
      consonant("t");
      vowel(ta.latinVowel());
    }
    at++;
  }

  private void letterWithVowel(VocalisedLetter letter) {
    boolean initialHamza = at == first && letter.isHamza();
    if (!initialHamza) {
      String consonant = style.consonant(letter.letter());
      boolean assimilated = at == first && first > 0;
      consonant(letter.shadda() && !assimilated ? style.doubled(consonant) : consonant);
    }
    at++;
    switch (letter.vowel()) {
      case Arabic.FATHA -> afterFatha(letter);
      case Arabic.KASRA -> afterKasra();
      case Arabic.DAMMA -> afterDamma();
      case Arabic.FATHATAN, Arabic.DAMMATAN, Arabic.KASRATAN -> {
        vowel(letter.latinVowel());
        if (letter.vowel() == Arabic.FATHATAN
            && (nextIs(Arabic.ALIF) || nextIs(Arabic.ALIF_MAQSURA))) {
          at++;
        }
      }
      case Arabic.SUKUN -> {}
      default -> afterUnwritten(letter, initialHamza);
    }
  }

  private void afterFatha(VocalisedLetter letter) {
    if (letter.daggerAlif()) {
      longVowel(style.longA());
      at += nextIs(Arabic.ALIF_MAQSURA) ? 1 : 0;
    } else if ((nextIs(Arabic.ALIF) || nextIs(Arabic.ALIF_MAQSURA)) && !word.get(at).hasTanwin()) {
      longVowel(style.longA());
      at++;
    } else if (closesSyllable(Arabic.WAW)) {
      vowel("aw");
      at++;
      skipPluralAlif();
    } else if (closesSyllable(Arabic.YA)) {
      at++;
      vowel(style == Letters.PRESS && at < word.size() ? "ai" : "ay");
    } else {
      vowel("a");
    }
  }

  private void afterKasra() {
    boolean nisba = nextIs(Arabic.YA) && word.get(at).shadda() && word.get(at).isUnwritten();
    if ((nisba && at + 1 == word.size())
        || closesSyllable(Arabic.YA)
        || (nextIs(Arabic.ALIF_MAQSURA) && word.get(at).isBare())) {
      longVowel(style.longI());
      at++;
    } else {
      vowel("i");
      // The alif of مِائَة is not heard.
      at += nextIs(Arabic.ALIF) && word.get(at).isBare() ? 1 : 0;
    }
  }

  private void afterDamma() {
    if (closesSyllable(Arabic.WAW)) {
      longVowel(style.longU());
      at++;
      skipPluralAlif();
    } else {
      vowel("u");
    }
  }

  private void afterUnwritten(VocalisedLetter letter, boolean initialHamza) {
    if (letter.daggerAlif() || (nextIs(Arabic.ALIF) && !word.get(at).hasTanwin())) {
      longVowel(style.longA());
      at += letter.daggerAlif() ? 0 : 1;
    } else if (initialHamza) {
      vowel(letter.is(Arabic.ALIF_HAMZA_BELOW) ? "i" : "a");
    } else if (closesSyllable(Arabic.WAW)) {
      longVowel(style.longU());
      at++;
    } else if (closesSyllable(Arabic.YA)) {
      longVowel(style.longI());
      at++;
    } else if (guessesVowels && needsVowel()) {
      vowel("a");
    }
  }

  /**
   * Whether a bare waw or ya follows that no vowel follows in turn: it lengthens the vowel before.
   */
  private boolean closesSyllable(char weak) {
    if (!nextIs(weak) || !word.get(at).isBare()) {
      return false;
    }
    if (word.get(at).vowel() == Arabic.SUKUN || at + 1 == word.size()) {
      return true;
    }
    VocalisedLetter after = word.get(at + 1);
    boolean pluralAlif = weak == Arabic.WAW && after.is(Arabic.ALIF) && at + 2 == word.size();
    boolean vowelFollows = (after.isWeak() && after.isUnwritten()) || after.is(Arabic.TA_MARBUTA);
    return pluralAlif || !vowelFollows;
  }

  private void skipPluralAlif() {
    if (at + 1 == word.size() && nextIs(Arabic.ALIF) && word.get(at).isBare()) {
      at++;
    }
  }

  private boolean needsVowel() {
    if (at >= word.size() || word.get(at).isWeak() || word.get(at).is(Arabic.TA_MARBUTA)) {
      return false;
    }
    boolean glide = cluster == 0;
    boolean last = at + 1 == word.size();
    return cluster > 1 || at == first + 1 || (last && !glide && !afterLongVowel);
  }

  private boolean nextIs(char letter) {
    return at < word.size() && word.get(at).is(letter);
  }

  private void consonant(String latin) {
    out.append(latin);
    // A glide makes a diphthong of the vowel before it.
    boolean glide = cluster == 0 && at > first && (latin.equals("y") || latin.equals("w"));
    cluster += glide ? 0 : 1;
  }

  private void vowel(String latin) {
    out.append(latin);
    cluster = 0;
    afterLongVowel = false;
  }

  private void longVowel(String latin) {
    vowel(latin);
    afterLongVowel = true;
  }
}
