package org.hashiya.gloss;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Sense;

/**
 * The English of a masdar with the preposition of its verb: اَلِاهْتِمَام بِ is "interest in" where
 * the verb is "be interested in". English has a noun where the masdar's own gloss is made from the
 * same word as the verb's; elsewhere a gerund must do.
 */
final class ActionNoun {
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(be )?(\\w+)"
              + " (about|against|at|between|by|for|from|in|into|of|on|over|to|toward|with)");

  private static final int VERB = 2;
  private static final int PREPOSITION = 3;

  /** Endings of English nouns of action. */
  private static final Pattern ACTION = Pattern.compile("(?:ion|ment|ance|ence|val|sal)$");

  /** How many letters noun and verb must share at least: "fail" and "failure". */
  private static final int STEM = 4;

  /** How many of the shorter word may differ: "decide" and "decision". */
  private static final int ENDING = 2;

  /** Nouns that leave the preposition of their verb to others: nobody is in "prevention from". */
  private static final Set<String> APART = Set.of("prevention", "demand");

  private ActionNoun() {}

  /**
   * The glosses of a term in the form that its masdar asks for, best first.
   *
   * @param cited glosses of the verb: "participate in"
   * @param senses of the masdar
   * @param many whether it is a plural
   */
  static List<String> of(List<String> cited, List<Sense> senses, boolean many) {
    Set<String> nouns = new LinkedHashSet<>();
    senses.getFirst().glosses().forEach(noun -> add(nouns, noun, cited, many));
    for (String english : cited) {
      nouns.add(of(english, senses, many));
    }
    return List.copyOf(nouns);
  }

  /** Whether the first gloss of a masdar is made from the same word as a gloss of its verb. */
  static boolean isNamed(List<String> cited, Sense noun) {
    return isNamed(cited, noun.glosses().getFirst());
  }

  private static boolean isNamed(List<String> cited, String noun) {
    return cited.stream()
        .map(GOVERNING::matcher)
        .anyMatch(m -> m.matches() && isOfVerb(noun, m.group(VERB)));
  }

  /** "approval of" of "approve". */
  private static void add(Set<String> found, String noun, List<String> cited, boolean many) {
    boolean plain = cited.stream().anyMatch(verb -> isOfPlainVerb(noun, verb));
    if (plain && !isNamed(cited, noun) && found.isEmpty()) {
      found.add(counted(noun, many) + " of");
    }
  }

  private static boolean isOfPlainVerb(String noun, String verb) {
    return ACTION.matcher(noun).find() && !noun.equals(verb) && isOfVerb(noun, verb);
  }

  private static String of(String english, List<Sense> senses, boolean many) {
    Matcher verb = GOVERNING.matcher(english);
    if (verb.matches()) {
      String preposition = verb.group(PREPOSITION);
      boolean feeling = verb.group(1) != null && preposition.equals("by");
      for (Sense sense : senses) {
        for (String noun : sense.glosses()) {
          boolean purpose = preposition.equals("to") && noun.equals(verb.group(VERB));
          if (isOfVerb(noun, verb.group(VERB)) && !purpose) {
            return counted(noun, many) + " " + (feeling ? "at" : preposition);
          }
        }
      }
    }
    return EnglishInflection.gerund(english);
  }

  private static String counted(String noun, boolean many) {
    return many ? EnglishPlural.of(noun) : noun;
  }

  private static boolean isOfVerb(String noun, String verb) {
    int shorter = Math.min(noun.length(), verb.length());
    int alike = 0;
    while (alike < shorter && noun.charAt(alike) == verb.charAt(alike)) {
      alike++;
    }
    return noun.indexOf(' ') < 0
        && !APART.contains(noun)
        && !noun.endsWith("ing")
        && alike >= STEM
        && alike >= shorter - ENDING;
  }
}
