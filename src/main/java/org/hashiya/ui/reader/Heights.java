package org.hashiya.ui.reader;

/**
 * The heights of many things one below the other, estimated or known, with their sums (a Fenwick
 * tree).
 */
final class Heights {
  private final double[] heights;
  private final double[] tree;

  Heights(double[] heights) {
    this.heights = heights.clone();
    tree = new double[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      add(i, heights[i]);
    }
  }

  int count() {
    return heights.length;
  }

  double get(int item) {
    return heights[item];
  }

  void set(int item, double height) {
    add(item, height - heights[item]);
    heights[item] = height;
  }

  double total() {
    return top(heights.length);
  }

  /** The y of an item's top. */
  double top(int item) {
    double sum = 0;
    for (int i = item; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  /** The item in which a y lies; the last one for a y beyond the end. */
  int itemAt(double y) {
    int found = 0;
    double rest = y;
    for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
      if (found + step <= heights.length && tree[found + step] <= rest) {
        found += step;
        rest -= tree[found];
      }
    }
    return Math.min(found, heights.length - 1);
  }

  private void add(int item, double difference) {
    for (int i = item + 1; i < tree.length; i += i & -i) {
      tree[i] += difference;
    }
  }
}
