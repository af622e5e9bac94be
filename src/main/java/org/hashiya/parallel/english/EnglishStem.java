package org.hashiya.parallel.english;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reduces English words so that a gloss and the word of a text that inflects or derives it come out
 * alike. Stems are for comparing, not for reading: "decide" and "deciding" are both {@code decid}.
 */
public final class EnglishStem {
  private static final String VOWELS = "aeiouy";

  /** What doubles before -ed and -ing in a short word: plan, planned, but plane, planed. */
  private static final String DOUBLING = "bdfgklmnprtvz";

  private static final int SHORTEST_ROOT = 4;

  private static final Set<String> UNINFLECTED =
      Set.of(
          "news",
          "series",
          "species",
          "politics",
          "economics",
          "evening",
          "morning",
          "during",
          "building",
          "nothing",
          "something",
          "anything",
          "everything",
          "hundred",
          "united",
          "always",
          "perhaps",
          "gas",
          "bus",
          "yes",
          "texas",
          "damascus",
          "hamas");

  /** British to American endings, as the glosses are spelt. */
  private static final List<Map.Entry<String, String>> BRITISH =
      List.of(
          Map.entry("isation", "ization"),
          Map.entry("ise", "ize"),
          Map.entry("yse", "yze"),
          Map.entry("our", "or"),
          Map.entry("tre", "ter"),
          Map.entry("ence", "ense"),
          Map.entry("ogue", "og"),
          Map.entry("amme", "am"));

  /** Endings that make one word of another, longest first. */
  private static final List<String> DERIVING =
      List.of(
          "ization", "ational", "ation", "ition", "ative", "ement", "ingly", "ament", "ment",
          "tion", "sion", "ance", "ence", "ense", "able", "ible", "ical", "izat", "ness", "ship",
          "less", "iti", "ish", "ese", "ian", "ist", "ism", "ial", "ant", "ent", "ate", "ati",
          "ion", "ous", "ive", "ure", "ful", "nes", "les", "ize", "iz", "iv", "at", "er", "or",
          "an", "al", "ic", "li", "ei", "ia", "i", "a");

  private EnglishStem() {}

  /**
   * What the inflected forms of a word have in common.
   *
   * @param lowerCase letters only
   */
  public static String of(String lowerCase) {
    String word = IrregularForms.base(lowerCase);
    if (word.length() < 3 || UNINFLECTED.contains(word)) {
      return word;
    }
    return ending(american(withoutInflection(word)));
  }

  /** What the words derived from one root have in common: decis(ion), arriv(al), syri(an). */
  public static String family(String stem) {
    String root = stem;
    for (int pass = 0; pass < 2; pass++) {
      for (String suffix : DERIVING) {
        if (root.endsWith(suffix) && root.length() - suffix.length() >= SHORTEST_ROOT) {
          root = root.substring(0, root.length() - suffix.length());
          break;
        }
      }
    }
    return root;
  }

  private static String withoutInflection(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("s")
        && word.length() > 3
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, word.length() - 1);
    }
    if (word.endsWith("ed") && hasVowel(word, 2) && word.charAt(word.length() - 3) != 'e') {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("ing") && hasVowel(word, 3) && word.length() > 5
        ? word.substring(0, word.length() - 3)
        : word;
  }

  private static boolean hasVowel(String word, int ending) {
    for (int i = 0; i < word.length() - ending; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String american(String word) {
    if (word.length() > 5) {
      for (Map.Entry<String, String> pair : BRITISH) {
        if (word.endsWith(pair.getKey())) {
          return word.substring(0, word.length() - pair.getKey().length()) + pair.getValue();
        }
      }
    }
    return word;
  }

  /** One ending for "decide" and what is left of "decided"; "plan" is kept apart from "plane". */
  private static String ending(String word) {
    int last = word.length() - 1;
    char c = word.charAt(last);
    if (c == 'e' && last > 2) {
      return word.substring(0, last);
    }
    if (c == 'y' && last > 1 && VOWELS.indexOf(word.charAt(last - 1)) < 0) {
      return word.substring(0, last) + "i";
    }
    boolean single = syllables(word) == 1;
    if (single && DOUBLING.indexOf(c) >= 0 && isShort(word)) {
      return word + c;
    }
    boolean doubled = last > 0 && c == word.charAt(last - 1) && VOWELS.indexOf(c) < 0;
    return doubled && !single ? word.substring(0, last) : word;
  }

  /** One vowel letter right before the last letter. */
  private static boolean isShort(String word) {
    int last = word.length() - 1;
    return last > 0
        && VOWELS.indexOf(word.charAt(last - 1)) >= 0
        && (last == 1 || VOWELS.indexOf(word.charAt(last - 2)) < 0);
  }

  private static int syllables(String word) {
    int count = 0;
    boolean before = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
      count += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return count;
  }
}
