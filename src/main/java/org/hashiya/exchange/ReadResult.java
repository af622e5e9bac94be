package org.hashiya.exchange;

import java.util.List;

/** What came of an attempt to read a file. */
public sealed interface ReadResult<T> {
  /**
   * It was read.
   *
   * @param losses what could not be taken over; usually empty
   */
  record Read<T>(T content, List<Loss> losses) implements ReadResult<T> {
    public Read {
      losses = List.copyOf(losses);
    }
  }

  /** It was not. */
  record Refused<T>(Fault fault) implements ReadResult<T> {}
}
