package org.hashiya.search;

import java.util.Arrays;

/** Where something was found: parallel lists of the sentence and the first and last position. */
final class Hits {
  private int[] docs = new int[64];
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int size;

  void add(int doc, int first, int last) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
    }
    docs[size] = doc;
    firsts[size] = first;
    lasts[size] = last;
    size++;
  }

  int size() {
    return size;
  }

  int doc(int hit) {
    return docs[hit];
  }

  int first(int hit) {
    return firsts[hit];
  }

  int last(int hit) {
    return lasts[hit];
  }
}
