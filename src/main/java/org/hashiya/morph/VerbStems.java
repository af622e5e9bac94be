package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.KASRA;

import java.util.List;

/**
 * The stems from which a verb's forms are built, in spoken form. The open stem stands before
 * endings that begin with a vowel, the closed one before consonants and in the jussive; they differ
 * in hollow and geminate verbs only.
 */
record VerbStems(
    Stem perfect, Stem perfectPassive, Stem imperfect, Stem imperfectPassive, char prefixVowel) {

  /** How a stem takes its endings. */
  enum Kind {
    STRONG,
    /** Ends in long ā, with the given glide before vowels. */
    FINAL_A,
    /** Ends in iya (perfect) or ī (imperfect). */
    FINAL_I,
    /** Ends in ū. */
    FINAL_U
  }

  /**
   * @param glide و or ي, the weak radical of a FINAL_A perfect
   */
  record Stem(Kind kind, String open, String closed, char glide) {
    /** Whether the last two radicals are one doubled letter before endings with a vowel. */
    boolean isGeminate() {
      return kind == Kind.STRONG && open.charAt(open.length() - 1) == Letters.SHADDA;
    }

    /** Whether ي stands before the final ā, which is then written with alif (يَحْيَا). */
    boolean endsInYa() {
      return open.endsWith("ي") || open.endsWith("يّ");
    }

    static Stem strong(List<Unit> open, List<Unit> closed) {
      return new Stem(Kind.STRONG, Unit.write(open), Unit.write(closed), 'ي');
    }

    static Stem weak(Kind kind, List<Unit> base, char glide) {
      String written = Unit.write(base);
      return new Stem(kind, written, written, glide);
    }
  }

  /**
   * Derives the stems.
   *
   * @param vowel imperfect vowel of form I (a, i, u); ignored for derived forms
   */
  static VerbStems of(VerbShape shape, char vowel, String lemma) {
    return new StemBuilder(shape, mark(vowel), lemma).build();
  }

  private static char mark(char vowel) {
    return switch (vowel) {
      case 'u' -> DAMMA;
      case 'i' -> KASRA;
      default -> FATHA;
    };
  }
}
