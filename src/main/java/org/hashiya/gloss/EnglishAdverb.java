package org.hashiya.gloss;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English adverb of an adjective: political, politically; smart, in a smart way. */
final class EnglishAdverb {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("good", "well"),
          Map.entry("better", "better"),
          Map.entry("large", "greatly"),
          Map.entry("big", "greatly"),
          Map.entry("great", "greatly"),
          Map.entry("small", "slightly"),
          Map.entry("fast", "quickly"),
          Map.entry("long", "at length"),
          Map.entry("public", "publicly"),
          Map.entry("true", "truly"),
          Map.entry("whole", "wholly"),
          Map.entry("daily", "daily"),
          Map.entry("weekly", "weekly"),
          Map.entry("monthly", "monthly"),
          Map.entry("yearly", "yearly"));

  /** The endings of adjectives; a relational one without is a noun: security, oil. */
  private static final Set<String> ENDINGS =
      Set.of("al", "ic", "ive", "ous", "ary", "ory", "an", "ful", "ent", "ant", "ble", "ist");

  /** Participles that have an adverb. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "increasing",
          "surprising",
          "alarming",
          "overwhelming",
          "convincing",
          "shocking",
          "striking",
          "marked",
          "repeated",
          "unexpected",
          "unprecedented",
          "undoubted",
          "determined",
          "deliberate");

  private EnglishAdverb() {}

  /**
   * The adverb, or null where the word is no adjective in English.
   *
   * @param relational whether the Arabic adjective is a nisba
   */
  static @Nullable String of(String adjective, boolean relational) {
    String known = IRREGULAR.get(adjective);
    if (known != null) {
      return known;
    }
    if (adjective.indexOf(' ') >= 0 || adjective.indexOf('-') >= 0 || isCapital(adjective)) {
      return null;
    }
    if (relational && ENDINGS.stream().noneMatch(adjective::endsWith)) {
      return null;
    }
    boolean participle = adjective.endsWith("ed") || adjective.endsWith("ing");
    boolean adverb = adjective.endsWith("ly") || adjective.endsWith("er");
    return (participle || adverb) && !PARTICIPLES.contains(adjective)
        ? "in " + article(adjective) + adjective + " way"
        : regular(adjective);
  }

  private static String regular(String adjective) {
    int n = adjective.length();
    if (adjective.endsWith("y")) {
      return adjective.substring(0, n - 1) + "ily";
    }
    if (adjective.endsWith("le") && "aeiou".indexOf(adjective.charAt(n - 3)) < 0) {
      return adjective.substring(0, n - 1) + "y";
    }
    if (adjective.endsWith("ll")) {
      return adjective + "y";
    }
    return adjective.endsWith("ic") ? adjective + "ally" : adjective + "ly";
  }

  private static String article(String word) {
    return "aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ";
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
