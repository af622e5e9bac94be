package org.hashiya.text;

import java.util.List;

/** Romanises one word, letter by letter, each with the vowel that follows it. */
final class Romaniser {
  private final List<VocalisedLetter> word;
  private final Letters style;
  private final boolean guessesVowels;
  private final StringBuilder out = new StringBuilder();
  private final int first;
  private int at;

  /** Consonants since the last vowel. */
  private int cluster;

  private Romaniser(String word, Letters style, boolean guessesVowels) {
    this.word = VocalisedLetter.of(word);
    this.style = style;
    this.guessesVowels = guessesVowels;
    Proclitics proclitics = Proclitics.of(this.word);
    this.first = proclitics.letters();
    out.append(proclitics.text());
  }

  /**
   * Romanises words; what is not Arabic stays, with Latin digits and punctuation.
   *
   * @param guessesVowels puts an "a" where unwritten vowels would leave what nobody can pronounce
   */
  static String romanise(String text, Letters style, boolean guessesVowels) {
    StringBuilder out = new StringBuilder();
    String normal = Normaliser.normalise(text).text();
    Tokeniser.visit(
        normal,
        new TokenVisitor() {
          private int end;

          @Override
          public void word(int start, int wordEnd) {
            append(
                start,
                wordEnd,
                romaniseWord(normal.substring(start, wordEnd), style, guessesVowels));
          }

          @Override
          public void foreign(int start, int wordEnd) {
            append(start, wordEnd, normal.substring(start, wordEnd));
          }

          @Override
          public void number(int start, int numberEnd) {
            append(start, numberEnd, LatinMarks.of(normal.substring(start, numberEnd)));
          }

          @Override
          public void punctuation(int start, int markEnd) {
            append(start, markEnd, LatinMarks.of(normal.substring(start, markEnd)));
          }

          private void append(int start, int tokenEnd, String latin) {
            out.append(normal, end, start).append(latin);
            end = tokenEnd;
          }
        });
    return out.toString();
  }

  private static String romaniseWord(String word, Letters style, boolean guessesVowels) {
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
          vowel(style.longA());
          at++;
        }
        case Arabic.ALIF_MAQSURA -> {
          vowel(isTanwin(letter) ? tanwin(letter.vowel()) : style.longA());
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
      vowel(isTanwin(alif) ? tanwin(alif.vowel()) : joining ? "" : style.longA());
    } else if (alif.isUnwritten()) {
      boolean joining = at < word.size() && word.get(at).vowel() == Arabic.SUKUN;
      vowel(joining ? "i" : "a");
    } else {
      vowel(shortVowel(alif.vowel()));
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
      vowel(ending(ta.vowel()));
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
        vowel(tanwin(letter.vowel()));
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
      vowel(style.longA());
      at += nextIs(Arabic.ALIF_MAQSURA) ? 1 : 0;
    } else if ((nextIs(Arabic.ALIF) || nextIs(Arabic.ALIF_MAQSURA)) && !isTanwin(word.get(at))) {
      vowel(style.longA());
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
      vowel(style.longI());
      at++;
    } else {
      vowel("i");
      // The alif of مِائَة is not heard.
      at += nextIs(Arabic.ALIF) && word.get(at).isBare() ? 1 : 0;
    }
  }

  private void afterDamma() {
    if (closesSyllable(Arabic.WAW)) {
      vowel(style.longU());
      at++;
      skipPluralAlif();
    } else {
      vowel("u");
    }
  }

  private void afterUnwritten(VocalisedLetter letter, boolean initialHamza) {
    if (letter.daggerAlif() || (nextIs(Arabic.ALIF) && !isTanwin(word.get(at)))) {
      vowel(style.longA());
      at += letter.daggerAlif() ? 0 : 1;
    } else if (initialHamza) {
      vowel(letter.is(Arabic.ALIF_HAMZA_BELOW) ? "i" : "a");
    } else if (closesSyllable(Arabic.WAW)) {
      vowel(style.longU());
      at++;
    } else if (closesSyllable(Arabic.YA)) {
      vowel(style.longI());
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
    return pluralAlif || !(after.isWeak() || after.is(Arabic.TA_MARBUTA));
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
    return cluster > 1 || at == first + 1 || at + 1 == word.size();
  }

  private boolean nextIs(char letter) {
    return at < word.size() && word.get(at).is(letter);
  }

  private void consonant(String latin) {
    out.append(latin);
    cluster++;
  }

  private void vowel(String latin) {
    out.append(latin);
    cluster = 0;
  }

  private static boolean isTanwin(VocalisedLetter letter) {
    return letter.vowel() >= Arabic.FATHATAN && letter.vowel() <= Arabic.KASRATAN;
  }

  private static String ending(char vowel) {
    String tanwin = tanwin(vowel);
    return tanwin.isEmpty() ? shortVowel(vowel) : tanwin;
  }

  private static String tanwin(char vowel) {
    return switch (vowel) {
      case Arabic.FATHATAN -> "an";
      case Arabic.DAMMATAN -> "un";
      case Arabic.KASRATAN -> "in";
      default -> "";
    };
  }

  private static String shortVowel(char vowel) {
    return switch (vowel) {
      case Arabic.FATHA -> "a";
      case Arabic.DAMMA -> "u";
      case Arabic.KASRA -> "i";
      default -> "";
    };
  }
}
