package org.hashiya.exchange.anki;

/** What came of sending words to Anki. */
public sealed interface AnkiResult {
  /**
   * They are there.
   *
   * @param added that were not there before
   * @param updated that were there and said something else
   * @param same that were there just so
   */
  record Sent(int added, int updated, int same) implements AnkiResult {}

  /** Nobody answers: Anki does not run, or runs without its add-on AnkiConnect. */
  record NotRunning() implements AnkiResult {}

  /**
   * Anki answered that it will not.
   *
   * @param detail in Anki's words
   */
  record Refused(String detail) implements AnkiResult {}
}
