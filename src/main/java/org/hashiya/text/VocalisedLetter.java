package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter with the marks on it.
 *
 * @param vowel a short vowel, tanwin or sukun; {@link #UNWRITTEN} where the letter shows none
 */
record VocalisedLetter(char letter, boolean shadda, char vowel, boolean daggerAlif) {
  static final char UNWRITTEN = 0;

  /** The letters of a word in order; tatweel and what is not Arabic are left out. */
  static List<VocalisedLetter> of(String word) {
    List<VocalisedLetter> letters = new ArrayList<>(word.length());
    int at = 0;
    while (at < word.length()) {
      char letter = word.charAt(at++);
      boolean shadda = false;
      boolean dagger = false;
      char vowel = UNWRITTEN;
      while (at < word.length() && isMarkOrTatweel(word.charAt(at))) {
        char mark = word.charAt(at++);
        switch (mark) {
          case Arabic.SHADDA -> shadda = true;
          case Arabic.DAGGER_ALIF -> dagger = true;
          case Arabic.TATWEEL -> {}
          default -> vowel = mark;
        }
      }
      if (Arabic.isLetter(letter)) {
        letters.add(new VocalisedLetter(letter, shadda, vowel, dagger));
      }
    }
    return letters;
  }

  boolean is(char other) {
    return letter == other;
  }

  /** Whether no vowel of its own is heard: none is written, or a sukun. */
  boolean isBare() {
    return !shadda && !daggerAlif && (vowel == UNWRITTEN || vowel == Arabic.SUKUN);
  }

  boolean isUnwritten() {
    return !daggerAlif && vowel == UNWRITTEN;
  }

  boolean hasTanwin() {
    return vowel >= Arabic.FATHATAN && vowel <= Arabic.KASRATAN;
  }

  /** Its own short vowel or tanwin in Latin letters, empty where it has none. */
  String latinVowel() {
    return switch (vowel) {
      case Arabic.FATHA -> "a";
      case Arabic.DAMMA -> "u";
      case Arabic.KASRA -> "i";
      case Arabic.FATHATAN -> "an";
      case Arabic.DAMMATAN -> "un";
      case Arabic.KASRATAN -> "in";
      default -> "";
    };
  }

  boolean isHamza() {
    return switch (letter) {
      case Arabic.HAMZA,
          Arabic.ALIF_HAMZA_ABOVE,
          Arabic.ALIF_HAMZA_BELOW,
          Arabic.WAW_HAMZA,
          Arabic.YA_HAMZA ->
          true;
      default -> false;
    };
  }

  /** Whether it may stand for a long vowel. */
  boolean isWeak() {
    return switch (letter) {
      case Arabic.ALIF, Arabic.ALIF_MADDA, Arabic.ALIF_MAQSURA, Arabic.WAW, Arabic.YA -> true;
      default -> false;
    };
  }

  private static boolean isMarkOrTatweel(char c) {
    return Arabic.isMark(c) || c == Arabic.TATWEEL;
  }
}
