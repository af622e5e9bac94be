package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chosen candidates of a sentence as the grammar sees them: without quotation marks. */
final class ChosenWords {
  private final List<@Nullable Candidate> words;
  private final Clauses clauses;

  /**
   * @param tokens the chosen candidate of each token, null for punctuation
   * @param clauses of the same tokens
   */
  ChosenWords(List<@Nullable Candidate> tokens, Clauses clauses) {
    this.words = new ArrayList<>(clauses.places().size());
    for (int place : clauses.places()) {
      words.add(tokens.get(place));
    }
    this.clauses = clauses;
  }

  int size() {
    return words.size();
  }

  /** Number of the token that a word is. */
  int token(int word) {
    return clauses.places().get(word);
  }

  /** Null for punctuation and beyond either end of the sentence. */
  @Nullable Candidate at(int word) {
    return word < 0 || word >= words.size() ? null : words.get(word);
  }

  /** The candidate of a token; null for punctuation and beyond either end of the sentence. */
  static @Nullable Candidate at(List<@Nullable Candidate> tokens, int token) {
    return token < 0 || token >= tokens.size() ? null : tokens.get(token);
  }

  /** Whether a quotation mark stands between a word and the one before it. */
  boolean quoted(int word) {
    return clauses.quoted(word);
  }

  /** Whether a sentence begins with the word; a comma begins none. */
  boolean opensSentence(int word) {
    return clauses.opensSentence(word);
  }
}
