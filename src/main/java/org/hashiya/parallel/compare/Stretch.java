package org.hashiya.parallel.compare;

/**
 * Some words of a version that stand to another version in the same way.
 *
 * @param from number of the first, among all words that are compared
 * @param end number behind the last
 * @param counterpart what the stretches that stand for each other have in common; {@link #NONE} for
 *     those that have no counterpart
 */
public record Stretch(Kind kind, int from, int end, int counterpart) {
  /** Of what has no counterpart. */
  public static final int NONE = -1;

  /** How the words stand to the other version. */
  public enum Kind {
    /** They stand there as well, or say nothing by themselves. */
    PLAIN,
    /** They stand there as well, but elsewhere. */
    MOVED,
    /** The other version puts it otherwise. */
    REPLACED,
    /** The other version has nothing for them. */
    ALONE
  }
}
