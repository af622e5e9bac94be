package org.hashiya.parallel.compare;

import org.hashiya.parallel.Bead;

/**
 * A number, name or clause that stands on one side of a bead only.
 *
 * @param bead the sentences that belong together
 * @param sentence where it stands, Arabic or English as its kind says
 * @param word number of its first token in the Arabic block, or of the English word
 * @param last number of its last
 * @param text as it stands there
 */
public record Mismatch(Kind kind, Bead bead, int sentence, int word, int last, String text)
    implements Check {
  /** What does not match. */
  public enum Kind {
    /** A number or date that the version does not give. */
    NUMBER_LEFT_OUT,
    /** A number or date that only the version gives. */
    NUMBER_ADDED,
    /** A name that the version does not give. */
    NAME_LEFT_OUT,
    /** A clause of which the version gives no word that is known. */
    CLAUSE_LEFT_OUT
  }

  /** Whether it stands in the Arabic. */
  public boolean isArabic() {
    return kind != Kind.NUMBER_ADDED;
  }
}
