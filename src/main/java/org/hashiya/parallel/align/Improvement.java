package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.parallel.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Makes an arrangement heavier, link by link. Where no link helps by itself, one is tried whose
 * price is paid back by others that find new places.
 */
final class Improvement {
  private static final double LEAST_GAIN = 1e-6;

  /** The most that a link may cost until others pay it back. */
  private static final double MOST_LOSS = -12;

  private static final int MOST_TRIALS = 300;
  private static final int MOST_PASSES = 8;

  private final Arrangement arrangement;
  private final Candidates candidates;

  private record Gain(Link link, double gain) {}

  Improvement(Arrangement arrangement, Candidates candidates) {
    this.arrangement = arrangement;
    this.candidates = candidates;
  }

  void run(Progress progress) {
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      progress.at(pass, MOST_PASSES);
      boolean changed = climb();
      if (!dare() && !changed) {
        return;
      }
    }
  }

  private List<Gain> gains() {
    List<Gain> gains = new ArrayList<>();
    for (Link link : candidates.all()) {
      if (!arrangement.has(link)) {
        double gain = arrangement.gain(link);
        if (gain > MOST_LOSS) {
          gains.add(new Gain(link, gain));
        }
      }
    }
    gains.sort(Comparator.comparingDouble(Gain::gain).reversed());
    return gains;
  }

  private boolean climb() {
    boolean changed = false;
    for (Gain g : gains()) {
      if (g.gain() <= LEAST_GAIN) {
        break;
      }
      if (arrangement.gain(g.link()) > LEAST_GAIN) {
        arrangement.put(g.link());
        changed = true;
      }
    }
    return changed;
  }

  private boolean dare() {
    boolean changed = false;
    int trials = 0;
    for (Gain g : gains()) {
      if (trials++ == MOST_TRIALS) {
        break;
      }
      if (!arrangement.has(g.link())) {
        Arrangement trial = arrangement.copy();
        double total = trial.gain(g.link());
        total += settle(trial, trial.put(g.link()));
        if (total > LEAST_GAIN) {
          arrangement.become(trial);
          changed = true;
        }
      }
    }
    return changed;
  }

  /** Finds new places for the sentences of links that were put out. */
  private double settle(Arrangement trial, Set<Link> out) {
    double total = 0;
    Set<Link> homeless = new HashSet<>(out);
    while (true) {
      Gain best = best(trial, homeless);
      if (best == null) {
        return total;
      }
      total += best.gain();
      homeless.addAll(trial.put(best.link()));
    }
  }

  private @Nullable Gain best(Arrangement trial, Set<Link> homeless) {
    Set<Link> near = new HashSet<>();
    homeless.forEach(link -> near.addAll(candidates.near(link)));
    Gain best = null;
    for (Link link : near) {
      double gain = trial.has(link) ? 0 : trial.gain(link);
      if (gain > (best == null ? LEAST_GAIN : best.gain())) {
        best = new Gain(link, gain);
      }
    }
    return best;
  }
}
