package org.hashiya.bench;

import java.util.List;
import java.util.Locale;

/** Measurements of one thing. */
record Figures(List<Double> ascending) {
  Figures {
    ascending = ascending.stream().sorted().toList();
  }

  double median() {
    return percentile(50);
  }

  double percentile(double percent) {
    int last = ascending.size() - 1;
    return ascending.get((int) Math.round(last * percent / 100));
  }

  double max() {
    return ascending.getLast();
  }

  /** How many of them, in percent, are no larger than a limit. */
  double shareWithin(double limit) {
    return 100.0 * ascending.stream().filter(x -> x <= limit).count() / ascending.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.1f, 95 %% %.1f, 99 %% %.1f, max %.1f ms (%d)",
        median(),
        percentile(95),
        percentile(99),
        max(),
        ascending.size());
  }
}
