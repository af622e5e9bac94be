package org.hashiya.gloss;

import java.util.List;
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
          "(?:be )?(\\w+)"
              + " (about|against|at|between|by|for|from|in|into|of|on|over|to|toward|with)");

  /** How many letters noun and verb must share at least: "fail" and "failure". */
  private static final int STEM = 4;

  /** How many of the shorter word may differ: "decide" and "decision". */
  private static final int ENDING = 2;

  private ActionNoun() {}

  /**
   * @param english of the verb: "participate in"
   * @param senses of the masdar
   * @param many whether it is a plural
   */
  static String of(String english, List<Sense> senses, boolean many) {
    Matcher verb = GOVERNING.matcher(english);
    if (verb.matches()) {
      String preposition = verb.group(2);
      for (Sense sense : senses) {
        for (String noun : sense.glosses()) {
          boolean purpose = preposition.equals("to") && noun.equals(verb.group(1));
          if (isOfVerb(noun, verb.group(1)) && !purpose) {
            String counted = many ? EnglishPlural.of(noun) : noun;
            return counted + " " + (preposition.equals("by") ? "at" : preposition);
          }
        }
      }
    }
    return EnglishInflection.gerund(english);
  }

  private static boolean isOfVerb(String noun, String verb) {
    int shorter = Math.min(noun.length(), verb.length());
    int alike = 0;
    while (alike < shorter && noun.charAt(alike) == verb.charAt(alike)) {
      alike++;
    }
    return noun.indexOf(' ') < 0
        && !noun.endsWith("ing")
        && alike >= STEM
        && alike >= shorter - ENDING;
  }
}
