package org.hashiya.parallel.align;

/**
 * How many Arabic and English sentences a bead joins, and how usual that is.
 *
 * @param arabic number of Arabic sentences
 * @param english number of English sentences
 * @param prior natural logarithm of how often beads have this shape
 * @param leftAlone what so many sentences weigh if each is left alone
 */
record Shape(int arabic, int english, double prior, double leftAlone) {
  boolean isLink() {
    return arabic > 0 && english > 0;
  }
}
