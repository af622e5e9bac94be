package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Candidates of which some have become likelier. */
final class Gains {
  private Gains() {}

  /**
   * The candidates in their order, some of them likelier; the same list where none is.
   *
   * @param gain added to their likelihood, in quarters of a frequency class
   */
  static List<Candidate> of(List<Candidate> candidates, Predicate<Candidate> which, int gain) {
    List<Candidate> out = candidates;
    for (int i = 0; i < candidates.size(); i++) {
      if (which.test(candidates.get(i))) {
        out = out == candidates ? new ArrayList<>(candidates) : out;
        out.set(i, candidates.get(i).gaining(gain));
      }
    }
    return out;
  }
}
