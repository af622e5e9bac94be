package org.hashiya.importing.web;

import java.net.URI;
import org.hashiya.importing.Reason;

/** What came from an address. */
public sealed interface Fetched {
  /**
   * An answer.
   *
   * @param address where it came from in the end, after redirects
   * @param charset the encoding that the server names; empty if it names none
   */
  record Page(URI address, byte[] bytes, String charset) implements Fetched {}

  /** Nothing. */
  record Failed(Reason reason) implements Fetched {}
}
