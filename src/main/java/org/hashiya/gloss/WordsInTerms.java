package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Sense;

/**
 * What the words of a term say for themselves: of the senses of a word that one is meant in a term
 * which the English of the term names. A death sentence is a sentence, though حُكْم is a ruling
 * elsewhere.
 */
final class WordsInTerms {
  private WordsInTerms() {}

  /**
   * The glosses of the words of a sentence as a term has them.
   *
   * @param match a term that stands in the sentence
   * @param glosses of the words of the sentence; those of the term are replaced
   */
  static void settle(TermMatcher.Match match, List<Gloss> glosses) {
    String phrase = match.term().senses().getFirst().glosses().getFirst();
    Set<String> english = Set.of();
    for (int at : match.words()) {
      Gloss gloss = glosses.get(at);
      if (isContent(gloss) && !stands(gloss.best().gloss(), phrase)) {
        english = english.isEmpty() ? english(phrase) : english;
        glosses.set(at, inSense(gloss, english));
      }
    }
  }

  /** Whether a gloss of one word stands between spaces in a phrase, so that no form is sought. */
  private static boolean stands(String gloss, String phrase) {
    int at = isWord(gloss) ? phrase.indexOf(gloss) : -1;
    int end = at + gloss.length();
    return at >= 0
        && (at == 0 || phrase.charAt(at - 1) == ' ')
        && (end == phrase.length() || phrase.charAt(end) == ' ');
  }

  /** Whether a word says something of its own: particles and names do not. */
  private static boolean isContent(Gloss gloss) {
    return gloss.isAnswered()
        && !(gloss.best().analysis().entry().inflection() instanceof Inflection.Particle);
  }

  /** The sense that the English of the term names first. */
  private static Gloss inSense(Gloss gloss, Set<String> english) {
    Reading best = gloss.best();
    if (names(best.gloss(), english)) {
      return gloss;
    }
    for (Sense sense : best.senses()) {
      for (String word : sense.glosses()) {
        if (names(word, english)) {
          Reading told =
              new Reading(best.analysis(), CuedSense.first(best.senses(), word), best.vocalised());
          List<Reading> readings = new ArrayList<>(gloss.readings());
          readings.set(0, told);
          return new Gloss(gloss.token(), readings, gloss.choice());
        }
      }
    }
    return gloss;
  }

  private static boolean names(String gloss, Set<String> english) {
    return isWord(gloss)
        ? english.contains(gloss) || namesForm(gloss, english)
        : english.containsAll(words(gloss));
  }

  /** Every form of a verb begins with the verb's first letter. */
  private static boolean namesForm(String verb, Set<String> english) {
    for (String word : english) {
      if (word.regionMatches(0, verb, 0, 1)) {
        return english.contains(EnglishInflection.gerund(verb))
            || english.contains(EnglishInflection.pastParticiple(verb));
      }
    }
    return false;
  }

  /** The words of a term's English and their other forms. */
  private static Set<String> english(String phrase) {
    Set<String> english = new HashSet<>();
    for (String word : words(phrase)) {
      english.add(word);
      if (word.endsWith("s")) {
        english.add(word.substring(0, word.length() - 1));
      }
    }
    return english;
  }

  /** The words of a phrase in small letters. */
  private static List<String> words(String english) {
    String small = english.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || !isOfWord(small.charAt(i))) {
        if (i > first) {
          words.add(small.substring(first, i));
        }
        first = i + 1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || c == '\'' || Character.isLetter(c);
  }

  /** Whether a gloss is one word in small letters, as most are. */
  private static boolean isWord(String gloss) {
    for (int i = 0; i < gloss.length(); i++) {
      if (gloss.charAt(i) < 'a' || gloss.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
