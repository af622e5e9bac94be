package org.hashiya.parallel.align;

import java.util.List;

/**
 * How many Arabic and English sentences a bead joins, and how usual that is.
 *
 * @param arabic number of Arabic sentences
 * @param english number of English sentences
 * @param prior natural logarithm of how often beads have this shape
 */
record Shape(int arabic, int english, double prior) {
  /** What a version leaves out, and what it adds, as often as most do. */
  static final Shape OMISSION = new Shape(1, 0, -1.0);

  static final Shape ADDITION = new Shape(0, 1, -1.0);

  /**
   * All shapes that join something. Arabic sentences are long: English makes several of one rather
   * than one of several.
   */
  static final List<Shape> LINKS =
      List.of(
          new Shape(1, 1, -0.4),
          new Shape(1, 2, -1.6),
          new Shape(2, 1, -2.1),
          new Shape(1, 3, -2.6),
          new Shape(3, 1, -3.3),
          new Shape(1, 4, -3.6),
          new Shape(4, 1, -4.4),
          new Shape(1, 5, -4.6),
          new Shape(5, 1, -5.5),
          new Shape(1, 6, -5.5),
          new Shape(6, 1, -6.5),
          new Shape(2, 2, -7.0),
          new Shape(2, 3, -8.0),
          new Shape(3, 2, -8.0),
          new Shape(3, 3, -9.5));

  /** The prior of a shape; below all others where there is no such shape. */
  static double prior(int arabic, int english) {
    return LINKS.stream()
        .filter(s -> s.arabic == arabic && s.english == english)
        .mapToDouble(Shape::prior)
        .findFirst()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  boolean isLink() {
    return arabic > 0 && english > 0;
  }

  /** What so many sentences weigh if each is left alone. */
  double leftAlone() {
    return arabic * OMISSION.prior() + english * ADDITION.prior();
  }
}
