package org.hashiya.search.query;

import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;

/** One thing that a pattern asks of a sentence. */
public sealed interface Element {
  /** What asks for exactly one word. */
  sealed interface Word extends Element {}

  /**
   * A word as it is written, in either script.
   *
   * @param key folded (see {@link org.hashiya.text.Folding}); {@code *} stands for any letters,
   *     also none
   */
  record Form(String key) implements Word {}

  /**
   * Any form of a lemma.
   *
   * @param written with as many vowels as the person knew; {@code *} stands for any letters
   */
  record Lemma(String written) implements Word {}

  /**
   * Any word of a root.
   *
   * @param radicals without spaces, as the person wrote them
   */
  record Root(String radicals) implements Word {}

  /** Any word of a class. */
  record OfClass(PartOfSpeech pos) implements Word {}

  /** A word that is one of several things. */
  record AnyOf(List<Word> choices) implements Word {
    public AnyOf {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Words that do not matter.
   *
   * @param least how many at least, from 0
   * @param most how many at most
   */
  record Gap(int least, int most) implements Element {
    public Gap {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException("not a gap: " + least + ".." + most);
      }
    }

    Gap and(Gap next) {
      return new Gap(least + next.least, most + next.most);
    }
  }
}
