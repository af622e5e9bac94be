package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.Revision;
import org.hashiya.parallel.align.Aligner;
import org.hashiya.parallel.clue.Unexplained;
import org.hashiya.parallel.compare.Check;
import org.hashiya.parallel.compare.Renderings;

/**
 * A version on the desk. Immutable: what a person changes is another one.
 *
 * @param name what the person calls it
 * @param id in the library; empty until it is kept
 * @param passages its sentences
 * @param aligner knows what its words say; made once
 * @param alignment how its sentences belong to the article's
 * @param pins what a person has said of that
 * @param renderings how it puts each lemma
 * @param checks what should be looked at in it
 */
record Column(
    String name,
    OptionalLong id,
    Article article,
    List<Passage> passages,
    Aligner aligner,
    Alignment alignment,
    List<Bead> pins,
    Renderings renderings,
    List<Check> checks) {
  /** Share of the work: until the words are looked up. */
  private static final double READ = 0.5;

  /** Aligns a version; takes a moment, so not on the FX thread. */
  static Column of(
      String name,
      OptionalLong id,
      Original original,
      Article version,
      List<Bead> pins,
      Progress progress) {
    List<Passage> passages = Passage.of(version);
    Aligner aligner =
        Aligner.of(original.glossed(), original.passages(), passages, progress.part(0, READ))
            .with(original.experience());
    return aligned(
        name, id, original.glossed(), version, passages, aligner, pins, progress.part(READ, 1));
  }

  private static Column aligned(
      String name,
      OptionalLong id,
      GlossedArticle arabic,
      Article version,
      List<Passage> passages,
      Aligner aligner,
      List<Bead> pins,
      Progress progress) {
    Alignment alignment = aligner.align(pins, progress);
    return compared(name, id, arabic, version, passages, aligner, alignment, pins);
  }

  private static Column compared(
      String name,
      OptionalLong id,
      GlossedArticle arabic,
      Article version,
      List<Passage> passages,
      Aligner aligner,
      Alignment alignment,
      List<Bead> pins) {
    List<Passage> original = Passage.of(arabic.article());
    Renderings renderings = Renderings.of(arabic, original, aligner.evidence(), alignment.beads());
    List<Check> checks = Check.of(arabic, original, aligner.evidence(), alignment.beads());
    return new Column(name, id, version, passages, aligner, alignment, pins, renderings, checks);
  }

  /** The same around other pins; takes a moment as well. */
  Column with(GlossedArticle arabic, List<Bead> otherPins, Progress progress) {
    return aligned(name, id, arabic, article, passages, aligner, otherPins, progress);
  }

  /** The same beside an article that is read otherwise; takes a moment as well. */
  Column readAgain(Original original, Progress progress) {
    return of(name, id, original, article, pins, progress);
  }

  /** The same worded otherwise in places; takes a moment as well. */
  Column reworded(Original original, Revision revision, Progress progress) {
    return of(name, id, original, revision.version(), revision.carry(pins), progress);
  }

  /** The same with what other pairs of texts have taught; takes a moment as well. */
  Column taught(Original original) {
    Aligner knowing = aligner.with(original.experience());
    return compared(name, id, original.glossed(), article, passages, knowing, alignment, pins);
  }

  /** What its alignment leaves unexplained, to be learnt from. */
  String unexplained() {
    return Unexplained.of(aligner.evidence(), alignment.beads()).write();
  }

  /** What is pinned once some sentences are said to belong together, or to nothing. */
  List<Bead> pinsWith(Bead pin) {
    List<Bead> now = new ArrayList<>(pinsWithout(pin.arabic(), pin.english()));
    now.add(pin);
    return List.copyOf(now);
  }

  /** What is pinned without the pins that hold any of some sentences. */
  List<Bead> pinsWithout(List<Integer> arabic, List<Integer> english) {
    return pins.stream()
        .filter(p ->
            p.arabic().stream().noneMatch(arabic::contains)
                && p.english().stream().noneMatch(english::contains))
        .toList();
  }
}
