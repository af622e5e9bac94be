package org.hashiya.gloss;

import java.util.regex.Pattern;
import org.hashiya.lexicon.EnglishInflection;

/**
 * The passive of a term that is cited by its active verb: نُظِرَ إِلَى is "be looked at". A clause
 * for a subject makes it impersonal: أُعْلِنَ أَنَّ, "it is announced that".
 */
final class TermVoice {
  private static final String THAT = " that";

  /** A verb with its particles; one with an object of its own would need another order. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\w+(?: (?:about|at|by|down|for|from|in|into|of|off|on|out|over|to|up|with))*"
              + "(?: that)?");

  private static final Pattern STATE = Pattern.compile("(?:be|have|become|seem)\\b.*");

  private TermVoice() {}

  static String passive(String english) {
    if (!VERB.matcher(english).matches() || STATE.matcher(english).matches()) {
      return english;
    }
    String participle = EnglishInflection.pastParticiple(english);
    return (english.endsWith(THAT) ? "it is " : "be ") + participle;
  }
}
