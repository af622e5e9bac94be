package org.hashiya.text;

import java.util.Locale;
import java.util.Set;

/** Which words are written with a dot that ends no sentence. */
final class Abbreviations {
  /** Titles and the like, which always stand before something. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
          "maj", "cmdr", "adm", "brig", "st", "mt", "rev", "hon", "pres", "fr", "sr", "jr", "vs",
          "no", "nos", "vol", "pp", "fig", "al", "approx", "cf");

  /** What may also stand at the end of a sentence. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "inc", "ltd", "co", "corp", "bros", "etc", "est", "dept", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

  /** Words that after such an abbreviation begin a sentence rather than go on. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "In", "On", "At", "But",
          "And", "This", "That", "These", "Those", "However", "After", "Before", "If", "When",
          "While", "As", "For", "His", "Her", "Its", "Their", "There", "Many", "Some", "Most");

  private Abbreviations() {}

  /**
   * Whether the dot behind a word belongs to the word alone.
   *
   * @param word what stands before the dot, inner dots included ("U.S", "أ.ف")
   * @param next the word that follows, empty where something else follows
   */
  static boolean isOne(String word, String next) {
    if (word.isEmpty() || word.endsWith(".")) {
      return false;
    }
    int lastDot = word.lastIndexOf('.');
    String lastPart = word.substring(lastDot + 1);
    if (Arabic.isWordCharacter(lastPart.charAt(0))) {
      // د. أ. م. ص. هـ.
      return Arabic.stripMarksAndTatweel(lastPart).length() == 1;
    }
    if (lastPart.length() == 1 && lastDot >= 0) {
      return !BEGINNINGS.contains(next);
    }
    if (lastPart.length() == 1) {
      return Character.isUpperCase(lastPart.charAt(0)) && !lastPart.equals("I");
    }
    String lower = lastPart.toLowerCase(Locale.ROOT);
    return BEFORE_A_NAME.contains(lower)
        || (ANYWHERE.contains(lower) && !BEGINNINGS.contains(next));
  }
}
