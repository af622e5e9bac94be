package org.hashiya.parallel.compare;

/** How a wording stands to the person's own term base. */
public enum Verdict {
  /** The term base does not know the word, or not its wording here. */
  OPEN,
  /** As the term base has it. */
  KEPT,
  /** As the term base had it once. */
  OUTDATED,
  /** Otherwise than the term base has it. */
  OTHER,
  /** As the term base forbids it. */
  FORBIDDEN
}
