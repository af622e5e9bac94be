package org.hashiya.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.hashiya.importing.Reason;

/** Why a file cannot be read, in one line. */
final class ReasonWords {
  private ReasonWords() {}

  /** "cannot read FILE: no permission". */
  static String of(Path file, Reason reason) {
    return "cannot read " + file + ": " + of((Object) reason);
  }

  /** The names of reasons are words. */
  static String of(Object reason) {
    return reason
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
