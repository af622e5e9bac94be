package org.hashiya.ui.terms;

import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;

/** Something about the term base that the person should hear of. */
public sealed interface TermNotice {
  /** A file could not be read. */
  record Unread(String name, Fault fault) implements TermNotice {}

  /** A file could not be written. */
  record Unwritten(String name, Fault fault) implements TermNotice {}

  /**
   * A file was written.
   *
   * @param losses what its format cannot hold
   */
  record Written(String name, long count, List<Loss> losses) implements TermNotice {
    public Written {
      losses = List.copyOf(losses);
    }
  }

  /**
   * Entries were taken over.
   *
   * @param losses what could not be read of the file
   */
  record Taken(String name, int count, List<Loss> losses) implements TermNotice {
    public Taken {
      losses = List.copyOf(losses);
    }
  }
}
