package org.hashiya.gloss;

/**
 * How many finite verbs may still come before a word must join a new clause: one for the sentence,
 * one more for each relative or subordinate clause in it. In المصادر التي أكدت النبأ رفضت الحديث
 * the verb of the relative clause leaves that of the sentence free.
 */
final class OpenClauses {
  /** More are not told apart. */
  static final int MOST = 2;

  private OpenClauses() {}

  /** The number behind the first word of a sentence. */
  static int atStart(Candidate first) {
    return after(1, first);
  }

  /** The number behind a word. */
  static int after(int open, Candidate c) {
    int before = c.conjunction ? Math.max(1, open) : open;
    if (c.verb) {
      return c.auxiliary ? before : Math.max(0, before - 1);
    }
    return switch (c.pos) {
      case RELATIVE, SUBORDINATOR, INTERROGATIVE -> Math.min(MOST, before + 1);
      case CONJUNCTION -> Math.max(1, before);
      case VERB,
          NOUN,
          ADJECTIVE,
          NUMERAL,
          QUANTIFIER,
          NAME,
          ADVERB,
          PREPOSITION,
          NEGATION,
          PRONOUN,
          DEMONSTRATIVE,
          PARTICLE,
          INTERJECTION,
          TERM ->
          before;
    };
  }

  /** What a word costs where no more verbs are due; a clause may follow an indefinite noun. */
  static int cost(int open, Candidate before, Candidate c) {
    if (open > 0 || !c.verb || c.conjunction) {
      return 0;
    }
    return before.bare() && !before.alwaysConstruct ? 0 : Grammar.SECOND_VERB;
  }
}
