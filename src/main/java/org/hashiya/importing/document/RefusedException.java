package org.hashiya.importing.document;

import java.io.IOException;
import org.hashiya.importing.Reason;

/** A document turned out to be unreadable in the midst of its reading. */
final class RefusedException extends IOException {
  private final transient Reason reason;

  RefusedException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
