package org.hashiya.lexicon;

import java.util.Arrays;

/**
 * One kind of key for every row of the lexicon, all in one string: looking through forty thousand
 * keys is then one search in a text of a megabyte, which takes a millisecond.
 */
final class KeyColumn {
  private static final char END = '\n';

  private final String text;
  private final int[] start;
  private final int[] row;
  private final byte[] position;

  private KeyColumn(Builder b) {
    text = b.text.toString();
    start = Arrays.copyOf(b.start, b.size + 1);
    start[b.size] = text.length();
    row = Arrays.copyOf(b.row, b.size);
    position = Arrays.copyOf(b.position, b.size);
  }

  /** Where in a key a query was found. */
  enum Fit {
    /** The key is the query. */
    WHOLE,
    /** The key begins with the query, as a word of its own. */
    FIRST_WORD,
    /** The query is a word or words further on in the key. */
    WORD,
    /** The key begins with the query. */
    BEGINNING,
    /** A word further on begins with the query. */
    WORD_BEGINNING,
    /** The query stands inside a word. */
    INSIDE
  }

  /** Told of every place where a query is found. */
  interface Found {
    /**
     * @param position of the key among those of its row, from 0
     */
    void at(int row, Fit fit, int position);
  }

  /**
   * Finds a query.
   *
   * @param query not empty
   */
  void find(String query, Found found) {
    int key = 0;
    for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
      while (start[key + 1] <= at) {
        key++;
      }
      found.at(row[key], fit(at, at + query.length(), key), position[key]);
    }
  }

  private Fit fit(int from, int to, int key) {
    boolean first = from == start[key];
    boolean wordEnds = !Character.isLetterOrDigit(text.charAt(to));
    if (first) {
      return text.charAt(to) == END ? Fit.WHOLE : wordEnds ? Fit.FIRST_WORD : Fit.BEGINNING;
    }
    boolean wordBegins = !Character.isLetterOrDigit(text.charAt(from - 1));
    return !wordBegins ? Fit.INSIDE : wordEnds ? Fit.WORD : Fit.WORD_BEGINNING;
  }

  /** Gathers keys row by row. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder(1 << 20);
    private int[] start = new int[1 << 16];
    private int[] row = new int[1 << 16];
    private byte[] position = new byte[1 << 16];
    private int size;

    void add(int ofRow, int itsPosition, String key) {
      if (size + 1 >= start.length) {
        start = Arrays.copyOf(start, size * 2);
        row = Arrays.copyOf(row, size * 2);
        position = Arrays.copyOf(position, size * 2);
      }
      start[size] = text.length();
      row[size] = ofRow;
      position[size++] = (byte) Math.min(itsPosition, Byte.MAX_VALUE);
      text.append(key).append(END);
    }

    KeyColumn build() {
      return new KeyColumn(this);
    }
  }
}
