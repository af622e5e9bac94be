package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses one candidate for each word of a sentence so that the sum of the words' own costs and of
 * the costs between neighbours is least (Viterbi's algorithm), and orders the others of each word
 * by the best sum that goes through them. Beside the candidate the search remembers how many finite
 * verbs the clauses that are open may still have ({@link OpenClauses}).
 */
final class SentenceChoice {
  private static final int STATES = OpenClauses.MOST + 1;
  private static final Candidate[] NO_CANDIDATE = {};

  private final Candidate[][] words;
  private final Clauses clauses;
  private final Surroundings surroundings;
  private final int[][] own;

  /** Costs between each candidate of a word and each of the word before, row by row of the word. */
  private final int[][] between;

  private final int[][] forward;
  private final int[][] backward;

  private SentenceChoice(List<List<Candidate>> words, Clauses clauses) {
    this.words = new Candidate[words.size()][];
    for (int i = 0; i < this.words.length; i++) {
      this.words[i] = words.get(i).toArray(NO_CANDIDATE);
    }
    this.clauses = clauses;
    this.surroundings = new Surroundings(words);
    this.own = new int[words.size()][];
    this.between = new int[words.size()][];
    this.forward = new int[words.size()][];
    this.backward = new int[words.size()][];
  }

  /**
   * Orders the candidates of each word, the chosen one first.
   *
   * @param sentence candidates by token; empty for punctuation
   * @param clauses how its punctuation parts the sentence
   */
  static List<List<Candidate>> order(List<List<Candidate>> sentence, Clauses clauses) {
    List<List<Candidate>> seen = clauses.places().stream().map(sentence::get).toList();
    List<List<Candidate>> chosen = new SentenceChoice(seen, clauses).ordered();
    List<List<Candidate>> out = new ArrayList<>(sentence);
    for (int i = 0; i < chosen.size(); i++) {
      out.set(clauses.places().get(i), chosen.get(i));
    }
    return out;
  }

  private List<List<Candidate>> ordered() {
    int n = words.length;
    for (int i = 0; i < n; i++) {
      own[i] = own(i);
      between[i] = opens(i) ? new int[0] : between(i);
      forward[i] = forward(i);
    }
    for (int i = n - 1; i >= 0; i--) {
      backward[i] = backward(i);
    }
    List<List<Candidate>> ordered = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      int[] through = new int[words[i].length];
      for (int c = 0; c < through.length; c++) {
        through[c] = Integer.MAX_VALUE;
        for (int at = STATES * c; at < STATES * (c + 1); at++) {
          through[c] = Math.min(through[c], forward[i][at] + backward[i][at]);
        }
      }
      ordered.add(sorted(surroundings.at(i), words[i], through));
    }
    return ordered;
  }

  /** The candidates by rising cost, those of equal cost as they stood. */
  private static List<Candidate> sorted(List<Candidate> word, Candidate[] sorted, int[] costs) {
    if (isRising(costs)) {
      return word;
    }
    for (int i = 1; i < sorted.length; i++) {
      Candidate candidate = sorted[i];
      int cost = costs[i];
      int at = i;
      for (; at > 0 && costs[at - 1] > cost; at--) {
        sorted[at] = sorted[at - 1];
        costs[at] = costs[at - 1];
      }
      sorted[at] = candidate;
      costs[at] = cost;
    }
    return List.of(sorted);
  }

  private static boolean isRising(int[] costs) {
    for (int i = 1; i < costs.length; i++) {
      if (costs[i] < costs[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private boolean opens(int i) {
    return i == 0 || words[i - 1].length == 0;
  }

  private boolean closes(int i) {
    return i + 1 == words.length || words[i + 1].length == 0;
  }

  /** What a word costs where it stands, whatever is read before it. */
  private int own(int i, Candidate c) {
    return c.cost + Company.cost(c, surroundings, i);
  }

  private int[] own(int i) {
    int[] costs = new int[words[i].length];
    for (int c = 0; c < costs.length; c++) {
      costs[c] = own(i, words[i][c]);
    }
    return costs;
  }

  private int[] between(int i) {
    int[] costs = new int[words[i - 1].length * words[i].length];
    boolean quoted = clauses.quoted(i);
    int at = 0;
    for (Candidate c : words[i]) {
      for (Candidate b : words[i - 1]) {
        costs[at++] = quoted ? Grammar.quoted(b, c) : Grammar.cost(b, c);
      }
    }
    return costs;
  }

  /** Unreachable states are far off, yet so that sums stay in range. */
  private static int[] unreached(int candidates) {
    int[] costs = new int[STATES * candidates];
    Arrays.fill(costs, Integer.MAX_VALUE / 4);
    return costs;
  }

  /** The least cost of all words up to and with each candidate, by state. */
  private int[] forward(int i) {
    Candidate[] word = words[i];
    int[] out = unreached(word.length);
    for (int c = 0; c < word.length; c++) {
      Candidate candidate = word[c];
      if (opens(i)) {
        int state = OpenClauses.atStart(candidate);
        out[STATES * c + state] = own[i][c] + clauses.opening(i, candidate);
        continue;
      }
      Candidate[] before = words[i - 1];
      int[] reached = forward[i - 1];
      for (int state = 0; state < STATES; state++) {
        int at = STATES * c + OpenClauses.after(state, candidate);
        for (int p = 0; p < before.length; p++) {
          int step =
              own[i][c]
                  + between[i][c * before.length + p]
                  + OpenClauses.cost(state, before[p], candidate);
          out[at] = Math.min(out[at], reached[STATES * p + state] + step);
        }
      }
    }
    return out;
  }

  /** The least cost of all words behind each candidate, by state. */
  private int[] backward(int i) {
    Candidate[] word = words[i];
    int[] out = unreached(word.length);
    if (closes(i)) {
      for (int c = 0; c < word.length; c++) {
        Arrays.fill(out, STATES * c, STATES * (c + 1), Grammar.closing(word[c]));
      }
      return out;
    }
    Candidate[] after = words[i + 1];
    for (int a = 0; a < after.length; a++) {
      Candidate next = after[a];
      for (int state = 0; state < STATES; state++) {
        int behind = backward[i + 1][STATES * a + OpenClauses.after(state, next)];
        for (int c = 0; c < word.length; c++) {
          int at = STATES * c + state;
          int sum =
              behind
                  + own[i + 1][a]
                  + between[i + 1][a * word.length + c]
                  + OpenClauses.cost(state, word[c], next);
          out[at] = Math.min(out[at], sum);
        }
      }
    }
    return out;
  }
}
