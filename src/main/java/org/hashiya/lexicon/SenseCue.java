package org.hashiya.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A neighbour that tells which sense of a word is meant: beside "court" a حُكْم is a ruling.
 *
 * @param gloss of the sense, one of its glosses
 * @param reach how far the neighbour is to be believed
 * @param place where the neighbour stands
 * @param neighbour its lemma (vocalised), or in capitals a kind of word: PERSON, TIME
 */
public record SenseCue(String gloss, Reach reach, Place place, String neighbour) {
  /** What a neighbour tells beside the sense of the word next to it. */
  public enum Reach {
    /** Nothing. */
    PLACE(""),
    /** The word from others that are written alike. */
    READING("!"),
    /** The sense of the word in the whole article, where nothing there tells another. */
    ARTICLE("+");

    private final String mark;

    Reach(String mark) {
      this.mark = mark;
    }

    /** What stands before the gloss in the source. */
    public String mark() {
      return mark;
    }
  }

  /** Where a neighbour stands. */
  public enum Place {
    /** A few words before or behind. */
    NEAR(""),
    /** Right before. */
    BEFORE("<"),
    /** Right behind. */
    BEHIND(">"),
    /** Some words before, as what governs a preposition. */
    FAR_BEFORE("<<"),
    /** Some words behind. */
    FAR_BEHIND(">>"),
    /** In the word itself, as its pronoun. */
    SELF("=");

    private final String mark;

    Place(String mark) {
      this.mark = mark;
    }

    /** Whether it is no farther off than the next word. */
    boolean isAdjacent() {
      return this == BEFORE || this == BEHIND || this == SELF;
    }

    /** What stands before the neighbour in the source. */
    public String mark() {
      return mark;
    }
  }

  /** The first of some senses that has a gloss, in which a hint in brackets does not count. */
  public static Optional<Sense> sense(List<Sense> senses, String gloss) {
    for (Sense sense : senses) {
      for (String written : sense.glosses()) {
        if (isGloss(written, gloss)) {
          return Optional.of(sense);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a gloss with or without a hint in brackets at its end is a gloss. */
  public static boolean isGloss(String written, String gloss) {
    return written.startsWith(gloss)
        && (written.length() == gloss.length() || written.startsWith(" (", gloss.length()));
  }

  /** Whether the neighbour also tells the word from others that are written alike. */
  public boolean readsSo() {
    return reach == Reach.READING;
  }

  /** Whether the neighbour is a kind of word rather than a lemma. */
  public boolean isKind() {
    return neighbour.charAt(0) >= 'A' && neighbour.charAt(0) <= 'Z';
  }
}
