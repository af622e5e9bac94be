package org.hashiya.search;

/**
 * How strongly two words keep company. The letters are those of the literature: {@code joint} is
 * how often they were met together, {@code first} and {@code second} how often each, {@code total}
 * how many words there are.
 */
public final class Association {
  private static final double CEILING = 14;

  private Association() {}

  /**
   * The logDice of Pavel Rychlý, "A Lexicographer-Friendly Association Score", RASLAN 2008, pages
   * 6-9: {@code 14 + log2(2 f(x,y) / (f(x) + f(y)))}. At most 14, which means always together; one
   * point less is half as often. Does not depend on the size of the library.
   *
   * @param joint at least 1
   */
  public static double logDice(long joint, long first, long second) {
    return CEILING + Math.log(2.0 * joint / (first + second)) / Math.log(2);
  }

  /**
   * The log-likelihood ratio G² of Ted Dunning, "Accurate Methods for the Statistics of Surprise
   * and Coincidence", Computational Linguistics 19(1), 1993, in the form of a 2×2 table: {@code 2 Σ
   * O ln(O / E)} over its four cells, where {@code E} is row sum times column sum over total. From
   * 0; above 10.83 it happens by chance less than once in a thousand. Negative here where the two
   * are met less often than chance would have it.
   *
   * @param first not less than {@code joint}, nor is {@code second}
   * @param total not less than {@code first + second - joint}
   */
  public static double logLikelihood(long joint, long first, long second, long total) {
    double expected = (double) first * second / total;
    double sum =
        term((double) joint, expected)
            + term((double) (first - joint), first - expected)
            + term((double) (second - joint), second - expected)
            + term((double) (total - first - second + joint), total - first - second + expected);
    return joint < expected ? -2 * sum : 2 * sum;
  }

  private static double term(double observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }
}
