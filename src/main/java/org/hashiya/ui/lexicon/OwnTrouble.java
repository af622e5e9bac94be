package org.hashiya.ui.lexicon;

import java.util.List;

/** What went wrong with the file of a person's own entries. */
public sealed interface OwnTrouble {
  /**
   * Some lines were not understood; they are kept as they stand.
   *
   * @param lines their numbers, from 1
   */
  record Broken(String file, List<Integer> lines) implements OwnTrouble {}

  /** The file is there and cannot be read. */
  record Unreadable(String file, String detail) implements OwnTrouble {}

  /** A change could not be written, and was not made. */
  record Unsaved(String file, String detail) implements OwnTrouble {}
}
