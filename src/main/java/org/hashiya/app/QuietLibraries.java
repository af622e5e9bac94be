package org.hashiya.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries that would tell the console what a person is told in the window. */
final class QuietLibraries {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private QuietLibraries() {}

  static void hush() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
