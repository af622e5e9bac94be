package org.hashiya.lexicon.compile;

import java.util.List;
import org.hashiya.text.Arabic;

/**
 * The shape of a vocalised word: consonants as C, vowels as a, i, u, doubled where long. كِتَاب is
 * CiCaaC, عَبْقَرِيَّة is CaCCaCiCCt. A connecting alif is I, whatever its vowel.
 */
final class Shape {
  private static final char CONSONANT = 'C';
  private static final char FEMININE = 't';

  /** What may follow a pattern: nisba, abstract noun, sound plural; the longest first. */
  private static final List<String> ENDINGS = List.of("iCCaaC", "iCCt", "iCC", "at");

  private static final int SHORTEST_BASE = 4;

  private final StringBuilder out = new StringBuilder();

  private Shape() {}

  static String of(String vocalised) {
    Shape shape = new Shape();
    String word = vocalised.replace("آ", "أَا");
    for (int i = 0; i < word.length(); ) {
      int end = i + 1;
      while (end < word.length() && Arabic.isMark(word.charAt(end))) {
        end++;
      }
      shape.letter(word.charAt(i), word.substring(i + 1, end), i == 0);
      i = end;
    }
    return shape.out.toString();
  }

  /** The shape without the endings of nisba, abstract noun and feminine. */
  static String base(String shape) {
    for (String ending : ENDINGS) {
      if (shape.endsWith(ending) && shape.length() - ending.length() >= SHORTEST_BASE) {
        return shape.substring(0, shape.length() - ending.length());
      }
    }
    return shape.endsWith("at") ? shape.substring(0, shape.length() - 2) : shape;
  }

  private void letter(char letter, String marks, boolean first) {
    boolean doubled = marks.indexOf(Arabic.SHADDA) >= 0;
    boolean bare = marks.isEmpty();
    if (letter == Arabic.ALIF && first) {
      out.append('I');
    } else if (letter == Arabic.ALIF || (letter == Arabic.ALIF_MAQSURA && !doubled)) {
      out.append(lastIs('a') ? "a" : "");
    } else if (letter == Arabic.TA_MARBUTA) {
      out.append(FEMININE);
    } else if (bare && letter == Arabic.WAW && lastIs('u')) {
      out.append('u');
    } else if (bare && letter == Arabic.YA && lastIs('i')) {
      out.append('i');
    } else {
      out.append(CONSONANT).append(doubled ? "C" : "");
      marks.chars().forEach(m -> out.append(vowel((char) m)));
    }
  }

  private boolean lastIs(char vowel) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == vowel;
  }

  private static String vowel(char mark) {
    return switch (mark) {
      case Arabic.FATHA -> "a";
      case Arabic.DAMMA -> "u";
      case Arabic.KASRA -> "i";
      case Arabic.FATHATAN -> "an";
      case Arabic.DAGGER_ALIF -> "aa";
      default -> "";
    };
  }
}
