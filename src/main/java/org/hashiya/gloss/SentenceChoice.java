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

  private final List<List<Candidate>> words;
  private final Clauses clauses;
  private final Surroundings surroundings;
  private final int[][] own;

  /** Costs between each candidate of a word and each of the word before, row by row of the word. */
  private final int[][] between;

  private final int[][] forward;
  private final int[][] backward;

  private SentenceChoice(List<List<Candidate>> words, Clauses clauses) {
    this.words = words;
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
    int n = words.size();
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
      List<Candidate> word = words.get(i);
      int[] through = new int[word.size()];
      for (int c = 0; c < through.length; c++) {
        through[c] = Integer.MAX_VALUE;
        for (int at = STATES * c; at < STATES * (c + 1); at++) {
          through[c] = Math.min(through[c], forward[i][at] + backward[i][at]);
        }
      }
      ordered.add(sorted(word, through));
    }
    return ordered;
  }

  /** The candidates by rising cost, those of equal cost as they stood. */
  private static List<Candidate> sorted(List<Candidate> word, int[] costs) {
    if (isRising(costs)) {
      return word;
    }
    Candidate[] sorted = word.toArray(new Candidate[0]);
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
    return i == 0 || words.get(i - 1).isEmpty();
  }

  private boolean closes(int i) {
    return i + 1 == words.size() || words.get(i + 1).isEmpty();
  }

  /** What a word costs where it stands, whatever is read before it. */
  private int own(int i, Candidate c) {
    int bareWeekday = TimeWords.isBareWeekday(c) ? Grammar.UNLIKELY : 0;
    return c.cost + bareWeekday + company(c, surroundings, i);
  }

  /** What the words around a word add to the cost of a candidate, whatever is chosen for them. */
  static int company(Candidate c, Surroundings words, int i) {
    return Valency.cost(c, words, i)
        + Transitivity.cost(c, words, i)
        + Impersonal.cost(c, words, i)
        + Regarded.cost(c, words, i)
        + Concord.cost(c, words, i)
        + Doers.cost(c, words, i)
        + ParticleReadings.cost(c, words, i)
        + CuedReading.cost(c, words, i)
        + Twofold.cost(c, words, i)
        + Lookalikes.cost(c)
        + NounRules.aloneBehindPreposition(c)
        + Undertakings.cost(c, words, i)
        + Purposes.cost(c, words, i)
        + Sequels.cost(c, words, i)
        + Adverbials.cost(c, words, i)
        + Callings.cost(c, words, i)
        + ParticipleVoice.cost(c, words, i)
        + Attribution.cost(c, words, i);
  }

  private int[] own(int i) {
    List<Candidate> word = words.get(i);
    int[] costs = new int[word.size()];
    for (int c = 0; c < costs.length; c++) {
      costs[c] = own(i, word.get(c));
    }
    return costs;
  }

  private int[] between(int i) {
    List<Candidate> before = words.get(i - 1);
    List<Candidate> word = words.get(i);
    int[] costs = new int[before.size() * word.size()];
    boolean quoted = clauses.quoted(i);
    int at = 0;
    for (Candidate c : word) {
      for (Candidate b : before) {
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
    List<Candidate> word = words.get(i);
    int[] out = unreached(word.size());
    for (int c = 0; c < word.size(); c++) {
      Candidate candidate = word.get(c);

      if (opens(i)) {
        int state = OpenClauses.atStart(candidate);
        out[STATES * c + state] = own[i][c] + clauses.opening(i, candidate);
        continue;
      }
      List<Candidate> before = words.get(i - 1);
      for (int p = 0; p < before.size(); p++) {
        Candidate previous = before.get(p);
        int cost = own[i][c] + between[i][c * before.size() + p];
        for (int state = 0; state < STATES; state++) {
          int at = STATES * c + OpenClauses.after(state, candidate);
          int step = cost + OpenClauses.cost(state, previous, candidate);
          out[at] = Math.min(out[at], forward[i - 1][STATES * p + state] + step);
        }
      }
    }
    return out;
  }

  /** The least cost of all words behind each candidate, by state. */
  private int[] backward(int i) {
    List<Candidate> word = words.get(i);
    int[] out = unreached(word.size());
    if (closes(i)) {
      for (int c = 0; c < word.size(); c++) {
        Arrays.fill(out, STATES * c, STATES * (c + 1), Grammar.closing(word.get(c)));
      }
      return out;
    }
    List<Candidate> after = words.get(i + 1);
    for (int a = 0; a < after.size(); a++) {
      Candidate next = after.get(a);
      for (int c = 0; c < word.size(); c++) {
        Candidate candidate = word.get(c);
        int cost = own[i + 1][a] + between[i + 1][a * word.size() + c];
        for (int state = 0; state < STATES; state++) {
          int at = STATES * c + state;
          int behind = backward[i + 1][STATES * a + OpenClauses.after(state, next)];
          int sum = behind + cost + OpenClauses.cost(state, candidate, next);
          out[at] = Math.min(out[at], sum);
        }
      }
    }
    return out;
  }
}
