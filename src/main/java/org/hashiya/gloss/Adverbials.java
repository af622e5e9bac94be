package org.hashiya.gloss;

import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Accusatives that have become adverbs: in دَفَعَ الثَّمَنَ نَقْدًا the verb has its object, and
 * nothing describes the word or is described by it, so that it says how.
 */
final class Adverbials {
  private static final int NOT_HOW = 12;

  private Adverbials() {}

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.nominal() && c.hasAccusativeAlif() && !c.conjunction;
  }

  /**
   * What the words beside a noun or adjective in the accusative add to its cost.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (!isAlsoAdverb(words, at)) {
      return 0;
    }
    Candidate next = words.likeliest(at + 1);
    boolean statement = next != null && next.pos == PartOfSpeech.SUBORDINATOR;
    boolean object =
        !statement && !isSoonerAdverb(c, words, at) && asksForNoun(words.likeliest(at - 1));
    return object || isDescribedBy(next) ? 0 : NOT_HOW;
  }

  private static boolean isAlsoAdverb(Surroundings words, int at) {
    return words.at(at).stream().anyMatch(c -> c.pos == PartOfSpeech.ADVERB && !c.conjunction);
  }

  /** أَبَدًا is "never" rather than eternity. */
  private static boolean isSoonerAdverb(Candidate c, Surroundings words, int at) {
    Candidate likeliest = words.likeliest(at);
    return c.noun
        && likeliest != null
        && likeliest.pos == PartOfSpeech.ADVERB
        && likeliest.cost < c.cost;
  }

  /** A verb may have its object behind it, an indefinite accusative its attribute. */
  private static boolean asksForNoun(@Nullable Candidate before) {
    return before == null
        || (before.verb && !before.alwaysGoverning)
        || before.hasAccusativeAlif()
        || before.pos == PartOfSpeech.NUMERAL
        || before.pos == PartOfSpeech.NEGATION
        || (before.nominal() && Elative.is(before.analysis.entry()));
  }

  private static boolean isDescribedBy(@Nullable Candidate next) {
    return next != null
        && next.adjective
        && !next.article
        && (next.hasAccusativeAlif() || next.pos == PartOfSpeech.NUMERAL);
  }
}
