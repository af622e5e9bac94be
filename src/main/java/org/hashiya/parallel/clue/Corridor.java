package org.hashiya.parallel.clue;

/**
 * Which English sentences are looked at for each Arabic one: for short texts all, for long ones a
 * strip along what is sure. Neither border ever goes back from one Arabic sentence to the next, and
 * the strips of neighbours meet.
 */
public final class Corridor {
  private final int[] from;
  private final int[] to;
  private final int columns;

  /**
   * @param from for each Arabic sentence the first English one
   * @param to for each Arabic sentence the one behind the last
   * @param columns how many English sentences there are
   */
  Corridor(int[] from, int[] to, int columns) {
    this.from = from;
    this.to = to;
    this.columns = columns;
    for (int i = 1; i < from.length; i++) {
      if (from[i] < from[i - 1] || to[i] < to[i - 1] || from[i] > to[i - 1]) {
        throw new IllegalArgumentException("torn at " + i);
      }
    }
  }

  /** All English sentences for each Arabic one. */
  public static Corridor whole(int rows, int columns) {
    int[] to = new int[rows];
    java.util.Arrays.fill(to, columns);
    return new Corridor(new int[rows], to, columns);
  }

  /**
   * The first English sentence for an Arabic one; for the one behind the last, that of the last.
   */
  public int from(int arabic) {
    return from.length == 0 ? 0 : from[Math.clamp(arabic, 0, from.length - 1)];
  }

  /** The English sentence behind the last for an Arabic one. */
  public int to(int arabic) {
    return to.length == 0 ? columns : to[Math.clamp(arabic, 0, to.length - 1)];
  }

  /** Whether two sentences are looked at together. */
  public boolean has(int arabic, int english) {
    return english >= from(arabic) && english < to(arabic);
  }

  /** How many pairs of sentences are looked at. */
  public long size() {
    long size = 0;
    for (int i = 0; i < from.length; i++) {
      size += to[i] - from[i];
    }
    return size;
  }
}
