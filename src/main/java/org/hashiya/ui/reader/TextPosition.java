package org.hashiya.ui.reader;

import java.util.Comparator;

/**
 * A place between two characters of an article.
 *
 * @param offset UTF-16 offset in the block's source text, its length included
 */
public record TextPosition(int block, int offset) implements Comparable<TextPosition> {
  private static final Comparator<TextPosition> READING_ORDER =
      Comparator.comparingInt(TextPosition::block).thenComparingInt(TextPosition::offset);

  @Override
  public int compareTo(TextPosition other) {
    return READING_ORDER.compare(this, other);
  }
}
