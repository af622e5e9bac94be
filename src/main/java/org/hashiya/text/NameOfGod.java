package org.hashiya.text;

/**
 * The one noun whose spelling hides its sound: الله is heard with a long a, and لله has no alif.
 */
final class NameOfGod {
  private static final String ALONE = "الله";
  private static final String AFTER_LI = "لله";

  private NameOfGod() {}

  /** The romanisation with what is joined before it, or empty where the word is another. */
  static String romanise(String word, Letters style) {
    String bare = Arabic.stripMarksAndTatweel(word);
    if (!bare.endsWith(AFTER_LI) || bare.length() > ALONE.length() + 1) {
      return "";
    }
    String god = "ll" + style.longA() + "h";
    return switch (bare) {
      case ALONE -> "A" + god;
      case AFTER_LI -> "li-" + god;
      case "و" + ALONE -> "wa-" + god;
      case "ف" + ALONE -> "fa-" + god;
      case "ب" + ALONE -> "bi-" + god;
      case "ت" + ALONE -> "ta-" + god;
      default -> "";
    };
  }
}
