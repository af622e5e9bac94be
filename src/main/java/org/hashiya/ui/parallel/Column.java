package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.align.Aligner;
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
  /** Aligns a version; takes a moment, so not on the FX thread. */
  static Column of(
      String name, OptionalLong id, GlossedArticle arabic, Article version, List<Bead> pins) {
    List<Passage> passages = Passage.of(version);
    Aligner aligner = Aligner.of(arabic, Passage.of(arabic.article()), passages);
    return aligned(name, id, arabic, version, passages, aligner, pins);
  }

  private static Column aligned(
      String name,
      OptionalLong id,
      GlossedArticle arabic,
      Article version,
      List<Passage> passages,
      Aligner aligner,
      List<Bead> pins) {
    Alignment alignment = aligner.align(pins);
    List<Passage> original = Passage.of(arabic.article());
    Renderings renderings = Renderings.of(arabic, original, aligner.evidence(), alignment.beads());
    List<Check> checks = Check.of(arabic, original, aligner.evidence(), alignment.beads());
    return new Column(name, id, version, passages, aligner, alignment, pins, renderings, checks);
  }

  /** The same around other pins; takes a moment as well. */
  Column with(GlossedArticle arabic, List<Bead> otherPins) {
    return aligned(name, id, arabic, article, passages, aligner, otherPins);
  }

  /** The same beside an article that is read otherwise; takes a moment as well. */
  Column readAgain(GlossedArticle arabic) {
    return of(name, id, arabic, article, pins);
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
