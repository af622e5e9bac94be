package org.hashiya.parallel.align;

import java.util.List;
import java.util.Locale;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;

/** How often links are right, by how sure they were said to be. */
public final class Reliability {
  private static final int BANDS = 5;
  private static final double MOST = 0.99;

  private final int[] links = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] said = new double[BANDS];
  private double surprise;
  private int all;

  /** Counts the links of an alignment. */
  public void add(MarkedLinks marked, List<Bead> beads) {
    for (Bead bead : beads) {
      if (bead.isLink()) {
        boolean isRight = marked.score(List.of(bead)).right() == 1;
        double sure = Math.clamp(bead.confidence(), 1 - MOST, MOST);
        int band = Math.min(BANDS - 1, (int) (bead.confidence() * BANDS));
        links[band]++;
        right[band] += isRight ? 1 : 0;
        said[band] += bead.confidence();
        surprise -= Math.log(isRight ? sure : 1 - sure);
        all++;
      }
    }
  }

  /** The mean logarithm of what was wrongly thought unlikely: the lower, the better. */
  public double surprise() {
    return surprise / Math.max(1, all);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("links by confidence: how many, said, right\n");
    for (int b = 0; b < BANDS; b++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%.1f to %.1f  %4d  %.2f  %.2f%n",
              (double) b / BANDS,
              (b + 1.0) / BANDS,
              links[b],
              said[b] / Math.max(1, links[b]),
              (double) right[b] / Math.max(1, links[b])));
    }
    return text.append(String.format(Locale.ROOT, "surprise %.3f%n", surprise())).toString();
  }
}
