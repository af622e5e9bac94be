package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.NumberWord;
import org.jspecify.annotations.Nullable;

/**
 * A token of the article with its candidates, shared by all tokens with the same text.
 *
 * @param key its folded letters, empty for what is no word
 * @param candidates likeliest first; empty for punctuation
 * @param number what it means to the readers of numbers
 * @param opening numbers of the term components by which it can begin a term
 * @param inner numbers of those by which it can go on one
 */
record Word(
    Token.Kind kind,
    String key,
    List<Candidate> candidates,
    NumberWord number,
    int[] opening,
    int[] inner) {
  Word withCandidates(List<Candidate> preferred) {
    return new Word(kind, key, preferred, number, opening, inner);
  }

  /** The candidate that was chosen; null where a name was guessed instead. */
  @Nullable Candidate read(Gloss gloss) {
    for (Candidate c : candidates) {
      if (gloss.isAnswered() && c.analysis == gloss.best().analysis()) {
        return c;
      }
    }
    return null;
  }

  boolean isWord() {
    return kind == Token.Kind.WORD;
  }
}
