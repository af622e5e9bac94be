package org.hashiya.gloss;

import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a relative clause is about, which its verb may have for an object or a subject:
 * اَلْجُهُود الَّتِي تُبْذَلُ, قَرَار اِتَّخَذَتْهُ الْحُكُومَة.
 */
final class RelativeClauses {
  private static final int MOST_ADJECTIVES = 3;

  private RelativeClauses() {}

  /** The noun behind which a verb opens a relative clause, or -1. */
  static int antecedent(List<Word> words, int verb) {
    Candidate before = best(words, verb - 1);
    if (before == null || !words.get(verb).isWord()) {
      return -1;
    }
    boolean relative = before.pos == PartOfSpeech.RELATIVE && !before.preposition;
    Candidate c = verb(words.get(verb), relative);
    if (c == null) {
      return -1;
    }
    int at = relative ? verb - 2 : verb - 1;
    int end = at - MOST_ADJECTIVES;
    Candidate noun = best(words, at);
    while (noun != null && noun.adjective && !noun.noun && at > end) {
      at--;
      noun = best(words, at);
    }
    if (noun == null || !noun.noun || noun.name) {
      return -1;
    }
    return relative || (c.pronounSuffix && !noun.definite()) ? at : -1;
  }

  /** The likeliest reading if it is a verb; behind a relative pronoun the likeliest verb. */
  private static @Nullable Candidate verb(Word word, boolean expected) {
    for (Candidate c : word.candidates()) {
      if (c.verb && !c.conjunction) {
        return c;
      }
      if (!expected) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Candidate best(List<Word> words, int at) {
    return at >= 0 ? words.get(at).first() : null;
  }
}
