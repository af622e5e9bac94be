package org.hashiya.article;

import java.util.Comparator;

/** The address of a token in an article: which block, which token in it, both from 0. */
public record Place(int block, int token) implements Comparable<Place> {
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparingInt(Place::block).thenComparingInt(Place::token);

  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }
}
