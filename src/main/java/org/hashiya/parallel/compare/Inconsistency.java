package org.hashiya.parallel.compare;

import java.util.List;

/**
 * What a version does not put in one way throughout.
 *
 * @param text the Arabic that is put in several ways, or the English that stands for several words
 * @param variations the commonest first; two at least
 */
public record Inconsistency(Kind kind, String text, List<Variation> variations) implements Check {
  /** What varies. */
  public enum Kind {
    /** One Arabic word or term has several renderings. */
    SEVERAL_RENDERINGS,
    /** One English wording stands for several Arabic words or terms. */
    SEVERAL_WORDS
  }

  public Inconsistency {
    variations = List.copyOf(variations);
  }
}
