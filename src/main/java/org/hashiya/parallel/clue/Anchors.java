package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.clue.Evidence.Found;

/**
 * Pairs of sentences that rare words make sure of, and the corridor along them. The first of two
 * passes, as in Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002), and
 * Varga et al., "Parallel Corpora for Medium Density Languages" (2005); but led by words instead of
 * lengths, as the versions of news leave out whole paragraphs.
 */
final class Anchors {
  /** A word in more sentences than this share of them tells little of where one is. */
  private static final double RARE = 0.01;

  /** In short texts a word in so many sentences is rare all the same. */
  private static final int FEW = 4;

  private static final int BEST_OF_A_SENTENCE = 3;

  /** Rare words of this weight together make an anchor. */
  private static final double LEAST = 2.5;

  private final Evidence evidence;

  private record Anchor(int arabic, int english, double weight) {}

  private Anchors(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The strip along the heaviest row of anchors.
   *
   * @param margin how many sentences on either side of it are looked at
   * @param widest the most that are looked at for one sentence, however few anchors there are
   */
  static Corridor corridor(Evidence evidence, int margin, int widest) {
    Anchors anchors = new Anchors(evidence);
    return anchors.along(anchors.heaviestRow(anchors.all()), margin, widest);
  }

  private List<Anchor> all() {
    double limit = Math.max(FEW, RARE * evidence.englishSize());
    List<Anchor> all = new ArrayList<>();
    for (int i = 0; i < evidence.arabicSize(); i++) {
      Map<Integer, Double> weights = new HashMap<>();
      for (Found found : evidence.clues(i)) {
        Hits hits = found.hits();
        if (hits.total() > 0 && hits.total() <= limit) {
          double weight = found.clue().weight() / (1 + hits.total() - hits.most());
          for (int at = 0; at < hits.size(); at++) {
            boolean first = at == 0 || hits.sentence(at) != hits.sentence(at - 1);
            if (first) {
              weights.merge(hits.sentence(at), weight * hits.in(hits.sentence(at)), Double::sum);
            }
          }
        }
      }
      int row = i;
      weights.entrySet().stream()
          .filter(e -> e.getValue() >= LEAST)
          .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
          .limit(BEST_OF_A_SENTENCE)
          .forEach(e -> all.add(new Anchor(row, e.getKey(), e.getValue())));
    }
    return all;
  }

  /** The anchors that do not cross and weigh most together; prefix maxima in a Fenwick tree. */
  private List<Anchor> heaviestRow(List<Anchor> anchors) {
    anchors.sort(
        Comparator.comparingInt(Anchor::arabic)
            .thenComparing(Comparator.comparingInt(Anchor::english).reversed()));
    double[] best = new double[anchors.size()];
    int[] before = new int[anchors.size()];
    int[] tree = new int[evidence.englishSize() + 1];
    Arrays.fill(tree, -1);
    int last = -1;
    for (int a = 0; a < anchors.size(); a++) {
      before[a] = -1;
      for (int k = anchors.get(a).english(); k > 0; k -= k & -k) {
        if (tree[k] >= 0 && (before[a] < 0 || best[tree[k]] > best[before[a]])) {
          before[a] = tree[k];
        }
      }
      best[a] = anchors.get(a).weight() + (before[a] < 0 ? 0 : best[before[a]]);
      for (int k = anchors.get(a).english() + 1; k < tree.length; k += k & -k) {
        if (tree[k] < 0 || best[a] > best[tree[k]]) {
          tree[k] = a;
        }
      }
      last = last < 0 || best[a] > best[last] ? a : last;
    }
    List<Anchor> row = new ArrayList<>();
    for (int a = last; a >= 0; a = before[a]) {
      row.addFirst(anchors.get(a));
    }
    return row;
  }

  /** Between two anchors all English sentences from the one to the other are looked at. */
  private Corridor along(List<Anchor> row, int margin, int widest) {
    int rows = evidence.arabicSize();
    int columns = evidence.englishSize();
    List<Anchor> path = new ArrayList<>(List.of(new Anchor(-1, -1, 0)));
    path.addAll(row);
    path.add(new Anchor(rows, columns, 0));
    int[] from = new int[rows];
    int[] to = new int[rows];
    int next = 1;
    for (int i = 0; i < rows; i++) {
      while (path.get(next).arabic() < i) {
        next++;
      }
      Anchor left = path.get(next - 1);
      Anchor right = path.get(next);
      double share = (double) (i - left.arabic()) / Math.max(1, right.arabic() - left.arabic());
      int middle = (int) Math.round(left.english() + share * (right.english() - left.english()));
      from[i] = Math.max(left.english() - margin, middle - widest / 2);
      to[i] = Math.min(right.english() + margin + 1, middle + widest / 2);
    }
    return closed(from, to, columns);
  }

  /** Mends what steps of the path tear. */
  private static Corridor closed(int[] from, int[] to, int columns) {
    for (int i = 0; i < from.length; i++) {
      to[i] = Math.min(columns, i == 0 ? to[i] : Math.max(to[i], to[i - 1]));
    }
    for (int i = from.length - 1; i >= 0; i--) {
      from[i] = Math.max(0, i == from.length - 1 ? from[i] : Math.min(from[i], from[i + 1]));
    }
    for (int i = 1; i < from.length; i++) {
      from[i] = Math.min(from[i], to[i - 1]);
    }
    return new Corridor(from, to, columns);
  }
}
