package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hashiya.parallel.compare.Stretch.Kind;

/**
 * Finds how two versions differ. What they share is the longest row of words with content that
 * stand in both in the same order, with the little words around them: a single "of" in common makes
 * no phrase. What is left either has moved, or stands between the same shared words, or renders the
 * same Arabic, which no comparison of the English alone could tell.
 */
final class Contrasting {
  /** Little words on which the sense of a sentence turns. */
  private static final Set<String> TURNING =
      Set.of("not", "no", "never", "nor", "may", "might", "could", "must", "should", "would");

  private final Side first;
  private final Side second;
  private int groups;

  Contrasting(List<VersionWord> first, List<VersionWord> second) {
    this.first = new Side(first);
    this.second = new Side(second);
  }

  /** One of the two, while its words find their places. */
  private static final class Side {
    final List<VersionWord> words;
    final int[] partner;
    final Kind[] kind;
    final int[] group;

    Side(List<VersionWord> words) {
      this.words = words;
      partner = new int[words.size()];
      kind = new Kind[words.size()];
      group = new int[words.size()];
      for (int w = 0; w < words.size(); w++) {
        partner[w] = Stretch.NONE;
        group[w] = Stretch.NONE;
        kind[w] = isHeavy(w) ? Kind.ALONE : Kind.PLAIN;
      }
    }

    int size() {
      return words.size();
    }

    String stem(int word) {
      return words.get(word).stem();
    }

    boolean isHeavy(int word) {
      return words.get(word).english().content()
          || TURNING.contains(words.get(word).english().text().toLowerCase(Locale.ROOT));
    }

    boolean isOpen(int word) {
      return isHeavy(word) && kind[word] == Kind.ALONE;
    }

    void set(int word, Kind to, int with) {
      kind[word] = to;
      group[word] = with;
    }

    Set<ArabicSpot> renders(List<Integer> some) {
      Set<ArabicSpot> all = new HashSet<>();
      some.forEach(w -> all.addAll(words.get(w).renders()));
      return all;
    }
  }

  Contrast contrast() {
    share();
    move();
    exchange();
    findByArabic();
    return new Contrast(stretches(first), stretches(second));
  }

  private boolean isSame(int one, int other) {
    return first.stem(one).equals(second.stem(other));
  }

  /** The longest common row of heavy words, then the light ones beside them. */
  private void share() {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            isShareable(i, j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      if (isShareable(i, j)) {
        pair(i++, j++, Kind.PLAIN, Stretch.NONE);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    for (int w = 0; w < first.size(); w++) {
      if (first.partner[w] >= 0) {
        grow(w, 1, Kind.PLAIN, Stretch.NONE);
        grow(w, -1, Kind.PLAIN, Stretch.NONE);
      }
    }
  }

  private boolean isShareable(int one, int other) {
    return isSame(one, other) && first.isHeavy(one);
  }

  private void pair(int one, int other, Kind kind, int group) {
    first.partner[one] = other;
    second.partner[other] = one;
    first.set(one, kind, group);
    second.set(other, kind, group);
  }

  /** Takes in what stands beside a pair in both. */
  private void grow(int from, int step, Kind kind, int group) {
    int i = from + step;
    int j = first.partner[from] + step;
    while (i >= 0
        && j >= 0
        && i < first.size()
        && j < second.size()
        && first.partner[i] < 0
        && second.partner[j] < 0
        && isSame(i, j)) {
      pair(i, j, kind, group);
      i += step;
      j += step;
    }
  }

  /** Heavy words that stand in both, but not in the same order. */
  private void move() {
    for (int i = 0; i < first.size(); i++) {
      int other = first.partner[i] < 0 && first.isHeavy(i) ? elsewhere(i) : Stretch.NONE;
      if (other >= 0) {
        int group = groups++;
        pair(i, other, Kind.MOVED, group);
        grow(i, 1, Kind.MOVED, group);
        grow(i, -1, Kind.MOVED, group);
      }
    }
  }

  /** The same word in the other version, best one that renders the same Arabic. */
  private int elsewhere(int word) {
    int found = Stretch.NONE;
    for (int j = 0; j < second.size(); j++) {
      if (second.partner[j] < 0 && isSame(word, j)) {
        boolean sameArabic =
            !Collections.disjoint(first.words.get(word).renders(), second.words.get(j).renders());
        if (sameArabic) {
          return j;
        }
        found = found < 0 ? j : found;
      }
    }
    return found;
  }

  /** What stands between the same shared words stands for each other, unless it is known not to. */
  private void exchange() {
    int i = 0;
    int j = 0;
    while (i <= first.size() && j <= second.size()) {
      int nextOne = nextShared(i);
      int nextOther = nextOne < first.size() ? first.partner[nextOne] : second.size();
      exchange(open(first, i, nextOne), open(second, j, nextOther));
      i = nextOne + 1;
      j = nextOther + 1;
    }
  }

  private int nextShared(int from) {
    int w = from;
    while (w < first.size() && !(first.partner[w] >= 0 && first.kind[w] == Kind.PLAIN)) {
      w++;
    }
    return w;
  }

  private static List<Integer> open(Side side, int from, int end) {
    List<Integer> words = new ArrayList<>();
    for (int w = from; w < end; w++) {
      if (side.isOpen(w)) {
        words.add(w);
      }
    }
    return words;
  }

  private void exchange(List<Integer> one, List<Integer> other) {
    Set<ArabicSpot> ofOne = first.renders(one);
    Set<ArabicSpot> ofOther = second.renders(other);
    boolean apart = !ofOne.isEmpty() && !ofOther.isEmpty() && Collections.disjoint(ofOne, ofOther);
    if (!one.isEmpty() && !other.isEmpty() && !apart) {
      replace(one, other);
    }
  }

  private void replace(List<Integer> one, List<Integer> other) {
    int group = groups++;
    one.forEach(w -> first.set(w, Kind.REPLACED, group));
    other.forEach(w -> second.set(w, Kind.REPLACED, group));
  }

  /** What renders the same Arabic stands for each other wherever it stands. */
  private void findByArabic() {
    for (int i = 0; i < first.size(); i++) {
      if (first.isOpen(i) && !first.words.get(i).renders().isEmpty()) {
        Set<ArabicSpot> arabic = first.words.get(i).renders();
        List<Integer> one = rendering(first, arabic);
        List<Integer> other = rendering(second, arabic);
        if (!other.isEmpty()) {
          replace(one, other);
        }
      }
    }
  }

  private static List<Integer> rendering(Side side, Set<ArabicSpot> arabic) {
    return open(side, 0, side.size()).stream()
        .filter(w -> !Collections.disjoint(side.words.get(w).renders(), arabic))
        .toList();
  }

  private static List<Stretch> stretches(Side side) {
    fill(side);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int w = 1; w <= side.size(); w++) {
      if (w == side.size() || !isOneWith(side, from, w)) {
        stretches.add(new Stretch(side.kind[from], from, w, side.group[from]));
        from = w;
      }
    }
    return stretches;
  }

  /** A light word between two that stand to the other version alike goes with them. */
  private static void fill(Side side) {
    int last = Stretch.NONE;
    for (int w = 0; w < side.size(); w++) {
      boolean marked = side.kind[w] != Kind.PLAIN;
      boolean shared = side.partner[w] >= 0 && !marked;
      if (marked && last >= 0 && isOneWith(side, last, w)) {
        for (int between = last + 1; between < w; between++) {
          side.set(between, side.kind[w], side.group[w]);
        }
      }
      last = marked ? w : shared ? Stretch.NONE : last;
    }
  }

  private static boolean isOneWith(Side side, int one, int other) {
    return side.kind[one] == side.kind[other] && side.group[one] == side.group[other];
  }
}
