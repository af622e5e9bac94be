package org.hashiya.parallel.align;

import java.util.List;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.align.SentenceAligner.Numbers;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.Experience;
import org.hashiya.parallel.clue.Trust;

/**
 * Aligns an article with an English version. Where what is given as one sentence holds several, as
 * segments of translation memories do, these are aligned, and what shares a segment is put together
 * again.
 */
public final class Aligner {
  private final Pieces arabic;
  private final Pieces english;

  /** What the words of the sentences tell as they were given, and taken to pieces. */
  private final Evidence evidence;

  private final Evidence ofPieces;

  private Aligner(Pieces arabic, Pieces english, Evidence evidence, Evidence ofPieces) {
    this.arabic = arabic;
    this.english = english;
    this.evidence = evidence;
    this.ofPieces = ofPieces;
  }

  /**
   * Looks for all that may tell what belongs together.
   *
   * @param glossed the Arabic
   * @param arabic its sentences
   * @param english those of the version
   */
  public static Aligner of(GlossedArticle glossed, List<Passage> arabic, List<Passage> english) {
    return of(glossed, arabic, english, Progress.UNHEARD);
  }

  /**
   * As {@link #of(GlossedArticle, List, List)}, for who waits for it.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static Aligner of(
      GlossedArticle glossed, List<Passage> arabic, List<Passage> english, Progress progress) {
    return of(glossed, arabic, english, Trust.USUAL, progress);
  }

  /** With witnesses trusted otherwise than usual. */
  static Aligner of(
      GlossedArticle glossed,
      List<Passage> arabic,
      List<Passage> english,
      Trust trust,
      Progress progress) {
    Pieces left = Pieces.of(arabic);
    Pieces right = Pieces.of(english);
    if (left.isWhole() && right.isWhole()) {
      Evidence evidence = evidence(glossed, arabic, english, trust, progress);
      return new Aligner(left, right, evidence, evidence);
    }
    return new Aligner(
        left,
        right,
        evidence(glossed, arabic, english, trust, progress.part(0, 0.5)),
        evidence(glossed, left.passages(), right.passages(), trust, progress.part(0.5, 1)));
  }

  private static Evidence evidence(
      GlossedArticle glossed,
      List<Passage> arabic,
      List<Passage> english,
      Trust trust,
      Progress progress) {
    List<String> texts = english.stream().map(Passage::text).toList();
    return Evidence.of(glossed, arabic, texts, trust, progress);
  }

  /** The same, with what other texts have taught; sentences are aligned as before. */
  public Aligner with(Experience experience) {
    return new Aligner(arabic, english, evidence.with(experience), ofPieces);
  }

  /** What the words of the two texts tell. */
  public Evidence evidence() {
    return evidence;
  }

  /** Aligns with a free hand. */
  public Alignment align() {
    return align(List.of());
  }

  /** As {@link #align(List, Progress)}, with nobody who waits for it. */
  public Alignment align(List<Bead> pinned) {
    return align(pinned, Progress.UNHEARD);
  }

  /**
   * Aligns around what a person has said. Long texts take seconds.
   *
   * @param pinned beads that are kept as they are; no sentence may be in two of them
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public Alignment align(List<Bead> pinned, Progress progress) {
    return align(pinned, Numbers.USUAL, progress);
  }

  /** As {@link #align(List, Progress)}, with numbers that are not the usual ones. */
  Alignment align(List<Bead> pinned, Numbers numbers, Progress progress) {
    Wholes wholes = new Wholes(arabic, english);
    SentenceAligner aligner =
        new SentenceAligner(arabic.passages(), english.passages(), ofPieces, numbers);
    return wholes.joined(aligner.align(wholes.divided(pinned), progress));
  }
}
