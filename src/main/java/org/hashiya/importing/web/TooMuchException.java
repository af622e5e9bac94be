package org.hashiya.importing.web;

import java.io.IOException;

/** An answer is larger than what is read. */
final class TooMuchException extends IOException {
  private final long bytes;

  TooMuchException(long bytes) {
    super(bytes + " bytes");
    this.bytes = bytes;
  }

  /** How many have been counted, or announced. */
  long bytes() {
    return bytes;
  }
}
