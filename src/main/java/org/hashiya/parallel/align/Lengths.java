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

  /** So many beads' weight has the usual variance against what is counted. */
  private static final double PRIOR_BEADS = 10;

  private final double[] arabicUpTo;
  private final double[] englishUpTo;
  private final double ratio;
  private final double variance;
  private final Priors priors;

  private Lengths(
      double[] arabicUpTo, double[] englishUpTo, double ratio, double variance, Priors priors) {
    this.arabicUpTo = arabicUpTo;
    this.englishUpTo = englishUpTo;
    this.ratio = ratio;
    this.variance = variance;
    this.priors = priors;
  }

  static Lengths of(List<String> arabic, List<String> english, Priors priors) {
    return new Lengths(sums(arabic), sums(english), USUAL_RATIO, priors.variance(), priors);
  }

  private static double[] sums(List<String> texts) {
    double[] sums = new double[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      sums[i + 1] = sums[i] + texts.get(i).length();
    }
    return sums;
  }

  /** The same with the ratio and the variance that these texts show in beads that are sure. */
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
    double shown = english / arabic;
    double squares = PRIOR_BEADS * priors.variance();
    double beads = PRIOR_BEADS;
    for (Bead bead : sure) {
      double expected = shown * bead.arabic().stream().mapToDouble(i -> arabic(i, 1)).sum();
      double found = bead.english().stream().mapToDouble(j -> english(j, 1)).sum();
      squares += (found - expected) * (found - expected) / ((expected + found) / 2);
      beads++;
    }
    return new Lengths(arabicUpTo, englishUpTo, shown, squares / beads, priors);
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
    double spread = variance * (expected + english) / 2;
    double difference = english - expected;
    return Math.max(
        priors.lengthAgainst(), priors.lengthFor() - difference * difference / (2 * spread));
  }
}
