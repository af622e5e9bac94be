package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;

/** The shapes that beads may have, with their priors. */
final class Shapes {
  /** The number of the shape of what the version leaves out; links are numbered from 0. */
  static final int OMISSION = -1;

  /** The number of the shape of what the version adds. */
  static final int ADDITION = -2;

  private static final int MOST = 6;
  private static final int MOST_OF_BOTH = 3;

  private final Shape omission;
  private final Shape addition;
  private final List<Shape> links = new ArrayList<>();
  private final double[][] priors = new double[MOST + 1][MOST + 1];

  Shapes(Priors priors) {
    omission = new Shape(1, 0, priors.alone(), priors.alone());
    addition = new Shape(0, 1, priors.alone(), priors.alone());
    for (int arabic = 1; arabic <= MOST; arabic++) {
      for (int english = 1; english <= MOST; english++) {
        boolean both = arabic > 1 && english > 1;
        double prior = Double.NEGATIVE_INFINITY;
        if (!both || Math.max(arabic, english) <= MOST_OF_BOTH) {
          prior =
              priors.oneToOne()
                  + (english - 1) * priors.moreEnglish()
                  + (arabic - 1) * priors.moreArabic()
                  + (both ? priors.several() : 0);
          links.add(new Shape(arabic, english, prior, (arabic + english) * priors.alone()));
        }
        this.priors[arabic][english] = prior;
      }
    }
  }

  /** A sentence that the version leaves out. */
  Shape omission() {
    return omission;
  }

  /** A sentence that the version adds. */
  Shape addition() {
    return addition;
  }

  /** All that join something: up to six sentences with one, up to three with three. */
  List<Shape> links() {
    return links;
  }

  /** The shape with a number. */
  Shape at(int number) {
    return switch (number) {
      case OMISSION -> omission;
      case ADDITION -> addition;
      default -> links.get(number);
    };
  }

  /** The prior of a shape; below all others where there is no such shape. */
  double prior(int arabic, int english) {
    return arabic > MOST || english > MOST ? Double.NEGATIVE_INFINITY : priors[arabic][english];
  }
}
