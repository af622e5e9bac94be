package org.hashiya.ui.words;

import org.hashiya.exchange.Fault;

/** What came of sending words elsewhere. */
public sealed interface Outcome {
  /**
   * It is being done.
   *
   * @param count of words
   */
  record Working(int count) implements Outcome {}

  /**
   * A file was written.
   *
   * @param count of words in it
   * @param file its name
   */
  record Written(long count, String file) implements Outcome {}

  /** A file was not written. */
  record NotWritten(String file, Fault fault) implements Outcome {}

  /** Anki has the words. */
  record Sent(int added, int updated, int same) implements Outcome {}

  /** Anki does not answer. */
  record NoAnki() implements Outcome {}

  /** Something else went wrong. */
  record Failed(String detail) implements Outcome {}

  /** There is nothing to send. */
  record NoWords() implements Outcome {}
}
