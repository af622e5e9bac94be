package org.hashiya.exchange;

import java.util.List;

/** What came of an attempt to write a file. */
public sealed interface WriteResult {
  /**
   * The file is there, whole.
   *
   * @param count how many units or entries are in it
   * @param losses what the format cannot hold; usually empty
   */
  record Written(long count, List<Loss> losses) implements WriteResult {
    public Written {
      losses = List.copyOf(losses);
    }
  }

  /** Whatever stood there before still does. */
  record NotWritten(Fault fault) implements WriteResult {}
}
