package org.hashiya.ui.gloss;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.hashiya.article.Place;

/**
 * Places that are only ever added to, eight bytes each: those of all words of a book as objects
 * would hold up the window when the memory is tidied.
 */
final class PlaceList extends AbstractList<Place> implements RandomAccess {
  private long[] packed = new long[1];
  private int size;

  void add(int block, int token) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, 2 * size);
    }
    packed[size++] = (long) block << Integer.SIZE | token;
  }

  @Override
  public Place get(int i) {
    long place = packed[Objects.checkIndex(i, size)];
    return new Place((int) (place >> Integer.SIZE), (int) place);
  }

  @Override
  public int size() {
    return size;
  }
}
