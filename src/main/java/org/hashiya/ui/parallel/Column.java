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

/**
 * A version on the desk. Immutable: what a person changes is another one.
 *
 * @param name what the person calls it
 * @param id in the library; empty until it is kept
 * @param passages its sentences
 * @param aligner knows what its words say; made once
 * @param alignment how its sentences belong to the article's
 * @param pins what a person has said of that
 */
record Column(
    String name,
    OptionalLong id,
    Article article,
    List<Passage> passages,
    Aligner aligner,
    Alignment alignment,
    List<Bead> pins) {
  /** Aligns a version; takes a moment, so not on the FX thread. */
  static Column of(
      String name, OptionalLong id, GlossedArticle arabic, Article version, List<Bead> pins) {
    List<Passage> passages = Passage.of(version);
    Aligner aligner = Aligner.of(arabic, Passage.of(arabic.article()), passages);
    return new Column(name, id, version, passages, aligner, aligner.align(pins), pins);
  }

  /** The same around other pins; takes a moment as well. */
  Column with(List<Bead> otherPins) {
    return new Column(name, id, article, passages, aligner, aligner.align(otherPins), otherPins);
  }

  Column keptAs(long newId) {
    return new Column(name, OptionalLong.of(newId), article, passages, aligner, alignment, pins);
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
