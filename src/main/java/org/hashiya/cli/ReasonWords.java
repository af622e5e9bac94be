package org.hashiya.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.hashiya.importing.Reason;

/** Why a file cannot be read, in one line. */
final class ReasonWords {
  private ReasonWords() {}

  /** The reasons' names are words: "cannot read FILE: no permission". */
  static String of(Path file, Reason reason) {
    String words =
        reason
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
    return "cannot read " + file + ": " + words;
  }
}
