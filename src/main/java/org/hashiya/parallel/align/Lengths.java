package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.parallel.Bead;

/**
 * What the lengths of sentences say, after Gale and Church, "A Program for Aligning Sentences in
 * Bilingual Corpora" (1993): renderings grow with their originals, and the difference is normally
 * distributed with a variance in proportion to the length.
 */
final class Lengths {
  /** English characters for an Arabic one in news. */
  private static final double USUAL_RATIO = 1.2;

  /** So many characters' weight has the usual ratio against what is counted. */
  private static final double PRIOR_CHARACTERS = 600;

  private final double[] arabicUpTo;
  private final double[] englishUpTo;
  private final double ratio;
  private final Priors priors;

  private Lengths(double[] arabicUpTo, double[] englishUpTo, double ratio, Priors priors) {
    this.arabicUpTo = arabicUpTo;
    this.englishUpTo = englishUpTo;
    this.ratio = ratio;
    this.priors = priors;
  }

  static Lengths of(List<String> arabic, List<String> english, Priors priors) {
    return new Lengths(sums(arabic), sums(english), USUAL_RATIO, priors);
  }

  private static double[] sums(List<String> texts) {
    double[] sums = new double[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      sums[i + 1] = sums[i] + texts.get(i).length();
    }
    return sums;
  }

  /** The same with the ratio that these texts show in beads that are sure. */
  Lengths learnt(List<Bead> sure) {
    double arabic = PRIOR_CHARACTERS;
    double english = PRIOR_CHARACTERS * USUAL_RATIO;
    for (Bead bead : sure) {
      for (int i : bead.arabic()) {
        arabic += arabic(i, 1);
      }
      for (int j : bead.english()) {
        english += english(j, 1);
      }
    }
    return new Lengths(arabicUpTo, englishUpTo, english / arabic, priors);
  }

  double arabic(int first, int count) {
    return arabicUpTo[first + count] - arabicUpTo[first];
  }

  double english(int first, int count) {
    return englishUpTo[first + count] - englishUpTo[first];
  }

  /** What the lengths of two groups say, as a logarithm of a likelihood ratio. */
  double fit(double arabic, double english) {
    double expected = arabic * ratio;
    double variance = priors.variance() * (expected + english) / 2;
    double difference = english - expected;
    return Math.max(
        priors.lengthAgainst(), priors.lengthFor() - difference * difference / (2 * variance));
  }
}
