package org.hashiya.parallel.compare;

/** How whoever reports words stands to them. */
public enum Stance {
  /** Only says whose words they are. */
  PLAIN,
  /** Makes something known. */
  ANNOUNCED,
  /** Vouches for it or insists on it. */
  FIRM,
  /** Gives it as an opinion. */
  THOUGHT,
  /** Owns up to it. */
  ADMITTED,
  /** Leaves open whether it is so. */
  DISTANT,
  /** Says that it is not so. */
  DENIED
}
