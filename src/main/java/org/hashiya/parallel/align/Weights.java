package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Likelihood;

/** What speaks for a bead altogether: its words, its lengths, its shape, its place on the page. */
final class Weights {
  /** For each link that a person has pinned and that is crossed. */
  private static final double PIN_CROSSED = -4;

  private final Likelihood words;
  private final Lengths lengths;
  private final List<Passage> arabic;
  private final List<Passage> english;
  private final List<Bead> pinned;
  private final Priors priors;
  private final Shapes shapes;
  private final Borders arabicBorders;
  private final Borders englishBorders;
  private final Speech arabicSpeech;
  private final Speech englishSpeech;

  Weights(
      Likelihood words,
      Lengths lengths,
      List<Passage> arabic,
      List<Passage> english,
      List<Bead> pinned,
      Priors priors) {
    this.priors = priors;
    this.shapes = new Shapes(priors);
    this.pinned = pinned.stream().filter(Bead::isLink).toList();
    this.words = words;
    this.lengths = lengths;
    this.arabic = arabic;
    this.english = english;
    this.arabicBorders = Borders.of(arabic, priors);
    this.englishBorders = Borders.of(english, priors);
    this.arabicSpeech = Speech.of(arabic);
    this.englishSpeech = Speech.of(english);
  }

  Priors priors() {
    return priors;
  }

  Shapes shapes() {
    return shapes;
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
        + acrossPins(i, j)
        + rank(i, j, shape)
        + speech(i, j, shape)
        + arabicBorders.of(i, shape.arabic())
        + englishBorders.of(j, shape.english());
  }

  /**
   * For sentences that need not be neighbours, without the prior of their shape.
   *
   * @param arabicGroup ascending
   * @param englishGroup ascending
   */
  double of(List<Integer> arabicGroup, List<Integer> englishGroup) {
    double arabicLength = 0;
    for (int i : arabicGroup) {
      arabicLength += lengths.arabic(i, 1);
    }
    double englishLength = 0;
    for (int j : englishGroup) {
      englishLength += lengths.english(j, 1);
    }
    return words.of(arabicGroup, englishGroup) + lengths.fit(arabicLength, englishLength);
  }

  private double acrossPins(int i, int j) {
    double sum = 0;
    for (Bead pin : pinned) {
      boolean before = i < pin.arabic().getFirst() && j > pin.english().getLast();
      boolean behind = i > pin.arabic().getLast() && j < pin.english().getFirst();
      sum += before || behind ? PIN_CROSSED : 0;
    }
    return sum;
  }

  private double speech(int i, int j, Shape shape) {
    double sum = 0;
    boolean said = arabicSpeech.any(i, shape.arabic());
    for (int k = 0; k < shape.english(); k++) {
      sum += !englishSpeech.at(j + k) ? 0 : said ? priors.quoted() : priors.unquoted();
    }
    return sum;
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
    if (!alike) {
      return priors.otherRank();
    }
    return switch (rank) {
      case TITLE -> priors.titles();
      case HEADING -> priors.headings();
      case PARAGRAPH -> 0;
    };
  }
}
