package org.hashiya.parallel.compare;

import org.hashiya.parallel.Bead;

/**
 * A number or name that stands on one side of a bead only.
 *
 * @param bead the sentences that belong together
 * @param sentence where it stands, Arabic or English as its kind says
 * @param word number of its first token in the Arabic block, or of the English word
 * @param text as it stands there
 */
public record Mismatch(Kind kind, Bead bead, int sentence, int word, String text) {
  /** What does not match. */
  public enum Kind {
    /** A number or date that the version does not give. */
    NUMBER_LEFT_OUT,
    /** A number or date that only the version gives. */
    NUMBER_ADDED,
    /** A name that the version does not give. */
    NAME_LEFT_OUT
  }

  /** Whether it stands in the Arabic. */
  public boolean isArabic() {
    return kind != Kind.NUMBER_ADDED;
  }
}
