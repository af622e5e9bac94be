package org.hashiya.parallel.align;

/**
 * Neighbouring sentences of either side that may belong together.
 *
 * @param arabic the first Arabic one
 * @param english the first English one
 * @param weight what speaks for them altogether
 */
record Link(Shape shape, int arabic, int english, double weight) {
  int arabicEnd() {
    return arabic + shape.arabic();
  }

  int englishEnd() {
    return english + shape.english();
  }
}
