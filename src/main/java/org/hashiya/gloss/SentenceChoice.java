package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses one candidate for each word of a stretch of text so that the sum of the words' own costs
 * and of {@link Grammar}'s costs between neighbours is least (Viterbi's algorithm), and orders the
 * others of each word by the best sum that goes through them.
 */
final class SentenceChoice {
  private SentenceChoice() {}

  /**
   * Orders the candidates of each word, the chosen one first.
   *
   * @param words candidates by word; an empty list breaks the sentence (punctuation)
   * @param clauses the words at which a clause begins
   * @param headline whether the words are a title or heading
   */
  static List<List<Candidate>> order(
      List<List<Candidate>> words, BitSet clauses, boolean headline) {
    int n = words.size();
    int[][] forward = new int[n][];
    int[][] backward = new int[n][];
    for (int i = 0; i < n; i++) {
      forward[i] = forward(words, i, forward, clauses.get(i), headline);
    }
    for (int i = n - 1; i >= 0; i--) {
      backward[i] = backward(words, i, backward);
    }
    List<List<Candidate>> ordered = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      List<Candidate> word = words.get(i);
      int[] f = forward[i];
      int[] b = backward[i];
      ordered.add(
          IntStream.range(0, word.size())
              .boxed()
              .sorted(Comparator.comparingInt(c -> f[c] + b[c]))
              .map(word::get)
              .toList());
    }
    return ordered;
  }

  /** The least cost of all words up to and with each candidate. */
  private static int[] forward(
      List<List<Candidate>> words, int i, int[][] forward, boolean clause, boolean headline) {
    List<Candidate> word = words.get(i);
    int[] out = new int[word.size()];
    boolean opens = i == 0 || words.get(i - 1).isEmpty();
    for (int c = 0; c < out.length; c++) {
      Candidate candidate = word.get(c);
      if (opens) {
        out[c] =
            candidate.cost
                + Valency.cost(candidate, words, i)
                + (clause ? Grammar.opening(candidate, headline && i == 0) : 0);
        continue;
      }
      int best = Integer.MAX_VALUE;
      List<Candidate> before = words.get(i - 1);
      for (int p = 0; p < before.size(); p++) {
        best = Math.min(best, forward[i - 1][p] + Grammar.cost(before.get(p), candidate));
      }
      out[c] = best + candidate.cost + Valency.cost(candidate, words, i);
    }
    return out;
  }

  /** The least cost of all words behind each candidate. */
  private static int[] backward(List<List<Candidate>> words, int i, int[][] backward) {
    List<Candidate> word = words.get(i);
    int[] out = new int[word.size()];
    if (i + 1 == words.size() || words.get(i + 1).isEmpty()) {
      return out;
    }
    List<Candidate> after = words.get(i + 1);
    for (int c = 0; c < out.length; c++) {
      int best = Integer.MAX_VALUE;
      for (int a = 0; a < after.size(); a++) {
        int cost =
            Grammar.cost(word.get(c), after.get(a))
                + after.get(a).cost
                + Valency.cost(after.get(a), words, i + 1)
                + backward[i + 1][a];
        best = Math.min(best, cost);
      }
      out[c] = best;
    }
    return out;
  }
}
