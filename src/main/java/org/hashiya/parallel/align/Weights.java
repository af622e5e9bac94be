package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Likelihood;

/** What speaks for a bead altogether: its words, its lengths, its shape, its place on the page. */
final class Weights {
  /** Headings are made anew rather than translated: neighbouring ones need not say the same. */
  private static final double HEADINGS = -1.5;

  private static final double OTHER_RANK = -3;

  /** For each border between paragraphs that a bead lies across. */
  private static final double ACROSS = -0.7;

  private final Likelihood words;
  private final Lengths lengths;
  private final List<Passage> arabic;
  private final List<Passage> english;

  Weights(Likelihood words, Lengths lengths, List<Passage> arabic, List<Passage> english) {
    this.words = words;
    this.lengths = lengths;
    this.arabic = arabic;
    this.english = english;
  }

  /** For the sentences from {@code i} and {@code j} on, as many as the shape says. */
  double of(Shape shape, int i, int j) {
    double sum = shape.prior();
    for (int k = 0; k < shape.arabic(); k++) {
      sum += words.ofArabic(i + k, j, shape.english());
    }
    for (int k = 0; k < shape.english(); k++) {
      sum += words.ofEnglish(j + k, i, shape.arabic());
    }
    sum += lengths.fit(lengths.arabic(i, shape.arabic()), lengths.english(j, shape.english()));
    return sum
        + rank(i, j, shape)
        + borders(arabic, i, shape.arabic())
        + borders(english, j, shape.english());
  }

  private double rank(int i, int j, Shape shape) {
    Block.Kind rank = arabic.get(i).rank();
    boolean alike = true;
    for (int k = 0; k < shape.arabic(); k++) {
      alike &= arabic.get(i + k).rank() == rank;
    }
    for (int k = 0; k < shape.english(); k++) {
      alike &= english.get(j + k).rank() == rank;
    }
    return !alike ? OTHER_RANK : rank == Block.Kind.HEADING ? HEADINGS : 0;
  }

  private static double borders(List<Passage> passages, int first, int count) {
    double sum = 0;
    for (int k = 1; k < count; k++) {
      boolean border = passages.get(first + k).block() != passages.get(first + k - 1).block();
      sum += border ? ACROSS : 0;
    }
    return sum;
  }
}
