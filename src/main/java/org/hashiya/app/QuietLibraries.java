package org.hashiya.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Libraries that would tell the console what a person is told in the window. */
final class QuietLibraries {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final List<Logger> LOGGERS =
      Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

  private QuietLibraries() {}

  static void hush() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
