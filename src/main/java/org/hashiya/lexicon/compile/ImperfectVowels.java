package org.hashiya.lexicon.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a verb of form I has imperfect vowels that its class allows: u for قَالَ and دَعَا, i for
 * بَاعَ and رَمَى, a for بَقِيَ and, beside a guttural, for فَتَحَ. Other forms have none to list.
 */
final class ImperfectVowels {
  private static final String ANY = "aiu";

  private static final Pattern HOLLOW = Pattern.compile("(?:.\\u064Eا|آ).\\u064E");
  private static final Pattern DEFECTIVE = Pattern.compile(".\\u064E.\\u064E([اى])");
  private static final Pattern GEMINATE = Pattern.compile(".\\u064E.\\u0651\\u064E");
  private static final Pattern SOUND = Pattern.compile(".\\u064E(.)([\\u064E-\\u0650])(.)\\u064E");
  private static final String GUTTURALS = "أؤئءهعحغخ";

  /** Verbs that the language has against its rules, and عَسَى, which has no imperfect. */
  private static final Set<String> EXCEPTIONS = Set.of("عَسَى", "أَبَى");

  private ImperfectVowels() {}

  static Optional<String> complaint(String lemma, String root, List<Character> vowels) {
    String allowed = allowed(lemma, root);
    if (EXCEPTIONS.contains(lemma)) {
      return Optional.empty();
    }
    if (allowed.isEmpty()) {
      return vowels.isEmpty() || isPassive(lemma)
          ? Optional.empty()
          : Optional.of("an imperfect vowel with a verb that is not of form I");
    }
    if (vowels.isEmpty()) {
      return Optional.of("form I without its imperfect vowel");
    }
    return vowels.stream()
        .filter(v -> allowed.indexOf(v) < 0)
        .findFirst()
        .map(v -> "the imperfect vowel " + v + " does not fit " + lemma);
  }

  /** The vowels that a verb's class allows; empty for a verb that is not of form I. */
  private static String allowed(String lemma, String root) {
    if (root.split(" ").length != 3) {
      return "";
    }
    char middle = root.charAt(2);
    Matcher defective = DEFECTIVE.matcher(lemma);
    Matcher sound = SOUND.matcher(lemma);
    if (HOLLOW.matcher(lemma).matches()) {
      return middle == 'و' ? "ua" : "ia";
    } else if (GEMINATE.matcher(lemma).matches()) {
      return ANY;
    } else if (defective.matches() && !isFourthForm(lemma, root)) {
      boolean guttural = GUTTURALS.indexOf(middle) >= 0;
      return defective.group(1).equals("ا") ? "ua" : guttural ? "ia" : "i";
    } else if (sound.matches()) {
      return switch (sound.group(2)) {
        case "\u064F" -> "u";
        case "\u0650" -> "ai";
        default -> besideGuttural(sound) ? ANY : "ui";
      };
    }
    return "";
  }

  /** أَرَى is the fourth form of a root that does not begin with hamza. */
  private static boolean isFourthForm(String lemma, String root) {
    return lemma.startsWith("أ") && !root.startsWith("ء");
  }

  private static boolean besideGuttural(Matcher sound) {
    return GUTTURALS.contains(sound.group(1)) || GUTTURALS.contains(sound.group(3));
  }

  private static boolean isPassive(String lemma) {
    return lemma.length() > 1 && lemma.charAt(1) == '\u064F';
  }
}
