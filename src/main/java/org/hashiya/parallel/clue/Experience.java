package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What aligned pairs of texts teach of how words are rendered, where gloss, name and number know
 * nothing: a lemma and a stem that again and again are left unexplained together. Only strong
 * evidence counts: seen together in {@value #LEAST_BEADS} beads or more, mostly when either is left
 * over, beyond chance by the logarithm of the likelihood ratio (Dunning, "Accurate Methods for the
 * Statistics of Surprise and Coincidence", 1993), and neither better with another word.
 */
public final class Experience {
  /** Of nothing. */
  public static final Experience NONE = new Experience(Map.of());

  static final int LEAST_BEADS = 3;

  /** How much of the places of both they must share: the Dice coefficient. */
  private static final double LEAST_DICE = 0.6;

  /** One in a thousand by chance, were there one pair only. */
  private static final double LEAST_RATIO = 10.83;

  /** It is never so sure as a witness. */
  private static final double MOST_CERTAIN = 0.5;

  private final Map<String, Learnt> learnt;

  private record Learnt(String stem, double certainty) {}

  private record Pair(String lemma, String stem) {}

  private record Candidate(Pair pair, double dice) {}

  private Experience(Map<String, Learnt> learnt) {
    this.learnt = Map.copyOf(learnt);
  }

  /** Learns from what alignments leave unexplained. */
  public static Experience of(Collection<Unexplained> alignments) {
    List<Unexplained.Words> beads =
        alignments.stream().flatMap(alignment -> alignment.beads().stream()).toList();
    Map<String, Integer> arabic = new HashMap<>();
    Map<String, Integer> english = new HashMap<>();
    for (Unexplained.Words bead : beads) {
      bead.arabic().forEach(lemma -> arabic.merge(lemma, 1, Integer::sum));
      bead.english().forEach(stem -> english.merge(stem, 1, Integer::sum));
    }
    arabic.values().removeIf(count -> count < LEAST_BEADS);
    english.values().removeIf(count -> count < LEAST_BEADS);
    Map<Pair, Integer> together = new HashMap<>();
    for (Unexplained.Words bead : beads) {
      for (String lemma : bead.arabic()) {
        for (String stem : bead.english()) {
          if (arabic.containsKey(lemma) && english.containsKey(stem)) {
            together.merge(new Pair(lemma, stem), 1, Integer::sum);
          }
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    together.forEach((pair, both) -> {
      int a = arabic.getOrDefault(pair.lemma(), 0);
      int e = english.getOrDefault(pair.stem(), 0);
      double dice = 2.0 * both / (a + e);
      if (both >= LEAST_BEADS
          && dice >= LEAST_DICE
          && ratio(both, a, e, beads.size()) >= LEAST_RATIO) {
        candidates.add(new Candidate(pair, dice));
      }
    });
    return new Experience(mutual(candidates));
  }

  /** Those of which neither word has another that suits it as well. */
  private static Map<String, Learnt> mutual(List<Candidate> candidates) {
    Map<String, List<Candidate>> ofLemma =
        candidates.stream().collect(Collectors.groupingBy(c -> c.pair().lemma()));
    Map<String, List<Candidate>> ofStem =
        candidates.stream().collect(Collectors.groupingBy(c -> c.pair().stem()));
    Map<String, Learnt> learnt = new HashMap<>();
    for (Candidate c : candidates) {
      if (isBest(c, ofLemma.getOrDefault(c.pair().lemma(), List.of()))
          && isBest(c, ofStem.getOrDefault(c.pair().stem(), List.of()))) {
        learnt.put(c.pair().lemma(), new Learnt(c.pair().stem(), MOST_CERTAIN * c.dice()));
      }
    }
    return learnt;
  }

  private static boolean isBest(Candidate candidate, List<Candidate> rivals) {
    return rivals.stream().allMatch(r -> r.equals(candidate) || r.dice() < candidate.dice());
  }

  /** Dunning's statistic of two words that occur in {@code a} and {@code e} of {@code n} beads. */
  private static double ratio(int both, int a, int e, int n) {
    return 2
        * (entropy(both, a - both, e - both, n - a - e + both)
            - entropy(a, n - a)
            - entropy(e, n - e));
  }

  private static double entropy(int... counts) {
    double sum = 0;
    int all = 0;
    for (int count : counts) {
      sum += count > 0 ? count * Math.log(count) : 0;
      all += count;
    }
    return sum - (all > 0 ? all * Math.log(all) : 0);
  }

  /**
   * How sure it is that a lemma is put so, where nothing else explains either.
   *
   * @return 0 to {@value #MOST_CERTAIN}; 0 where there is no evidence
   */
  public double certainty(String lemma, String stem) {
    Learnt known = learnt.get(lemma);
    return known != null && known.stem().equals(stem) ? known.certainty() : 0;
  }

  /** For how many lemmas a rendering has been learnt. */
  public int size() {
    return learnt.size();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Experience other && learnt.equals(other.learnt);
  }

  @Override
  public int hashCode() {
    return learnt.hashCode();
  }
}
