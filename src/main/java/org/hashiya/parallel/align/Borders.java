package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.parallel.Passage;

/**
 * What speaks for and against two neighbouring sentences being in one link: a border of paragraphs
 * lies between them, or the first breaks off in its middle, as lines of subtitles and segments of
 * translation memories do.
 */
final class Borders {
  private static final String PAUSES = ",;:،؛–—-";

  /** For each sentence, what lies before it and before all sentences up to it. */
  private final double[] sums;

  private Borders(double[] sums) {
    this.sums = sums;
  }

  static Borders of(List<Passage> passages, Priors priors) {
    double[] sums = new double[passages.size()];
    double across = priors.across() * (1 - bordersAmong(passages));
    for (int k = 1; k < passages.size(); k++) {
      sums[k] = sums[k - 1] + between(passages.get(k - 1), passages.get(k), across, priors);
    }
    return new Borders(sums);
  }

  /** How many of the places between neighbours are borders: where all are, none tells anything. */
  private static double bordersAmong(List<Passage> passages) {
    int borders = 0;
    for (int k = 1; k < passages.size(); k++) {
      borders += passages.get(k).block() == passages.get(k - 1).block() ? 0 : 1;
    }
    return (double) borders / Math.max(1, passages.size() - 1);
  }

  private static double between(Passage first, Passage second, double across, Priors priors) {
    double border = first.block() == second.block() ? 0 : across;
    return border + (breaksOff(first, second) ? priors.unfinished() : 0);
  }

  private static boolean breaksOff(Passage first, Passage second) {
    return first.rank() == Block.Kind.PARAGRAPH
        && second.rank() == Block.Kind.PARAGRAPH
        && (PAUSES.indexOf(first.text().charAt(first.text().length() - 1)) >= 0
            || Character.isLowerCase(second.text().charAt(0)));
  }

  /** For so many sentences from one on. */
  double of(int first, int count) {
    return sums[first + count - 1] - sums[first];
  }
}
