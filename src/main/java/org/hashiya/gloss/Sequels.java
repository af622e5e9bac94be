package org.hashiya.gloss;

import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did next: in وُلِدَ فِي الْقَاهِرَةِ وَدَرَسَ فِي جَامِعَتِهَا the second word with
 * وَ is written like "and a lesson", but an indefinite noun joins no definite one, and what stands
 * behind it completes a verb. And a report in the perfect goes on in it: ثُمَّ تَخَرَّجَ, not
 * تَخْرُجُ.
 */
final class Sequels {
  private static final int GOES_ON = -18;

  /** A noun that may as well be the second part of a construct. */
  private static final int MAY_GO_ON = -20;

  private static final int SHE_COMES_IN = 14;

  private Sequels() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb
        && (c.imperfect() ? c.hers() : isPerfectOfHis(c) && c.conjunction && !c.pronounSuffix);
  }

  /**
   * What the words around a verb add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (c.imperfect()) {
      return goesOnAboutHim(c, words, at) ? SHE_COMES_IN : 0;
    }
    if (!isAlsoNoun(words, at) || !isClosed(words.likeliest(at - 1)) || !hasVerbBefore(words, at)) {
      return 0;
    }
    Candidate next = words.likeliest(at + 1);
    if (next == null) {
      return 0;
    }
    boolean adjunct =
        next.preposition
            || next.pos == PartOfSpeech.PREPOSITION
            || next.pos == PartOfSpeech.SUBORDINATOR
            || (next.noun && next.hasAccusativeAlif());
    boolean active = c.features().voice() == Voice.ACTIVE;
    Candidate beyond = words.likeliest(at + 2);
    boolean construct = beyond != null && beyond.noun && beyond.article && !beyond.conjunction;
    boolean noun = active && !construct && next.noun && !next.adjective && next.bare();
    return adjunct ? GOES_ON : noun ? MAY_GO_ON : 0;
  }

  private static boolean isPerfectOfHis(Candidate c) {
    return c.verb && c.perfect() && c.his();
  }

  /** Behind what he did comes what he did then, where she is not named. */
  private static boolean goesOnAboutHim(Candidate c, Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    boolean then = before != null && before.lemma().equals("ثُمَّ");
    boolean she =
        next != null
            && next.noun
            && (next.gender() == Gender.FEMININE || next.number() == Number.PLURAL);
    return (then || c.conjunction)
        && !she
        && words.at(at).stream().anyMatch(Sequels::isPerfectOfHis)
        && hasVerbBefore(words, at);
  }

  /** Whether "and" and a noun is another reading, and no particle a third: وَعَبْرَ. */
  private static boolean isAlsoNoun(Surroundings words, int at) {
    Candidate likeliest = words.likeliest(at);
    return likeliest != null
        && likeliest.conjunction
        && words.at(at).stream()
            .allMatch(c -> (c.verb && !(c.imperfect() && c.hers())) || c.nominal())
        && words.at(at).stream().anyMatch(c -> c.noun && !c.definite() && !c.preposition);
  }

  /** Whether a phrase ends with a word, so that an indefinite noun does not join it. */
  private static boolean isClosed(@Nullable Candidate c) {
    if (c == null) {
      return true;
    }
    boolean withPronoun = c.pos == PartOfSpeech.PREPOSITION && c.pronounSuffix;
    return c.definite() || withPronoun || c.pos == PartOfSpeech.NUMERAL;
  }

  /** Whether the sentence has a verb of the same kind before. */
  private static boolean hasVerbBefore(Surroundings words, int at) {
    for (int i = at - 1; i >= 0; i--) {
      for (Candidate c : words.at(i)) {
        if (isPerfectOfHis(c) && (c == words.likeliest(i) || i == 0)) {
          return true;
        }
      }
    }
    return false;
  }
}
