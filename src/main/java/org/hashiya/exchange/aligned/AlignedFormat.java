package org.hashiya.exchange.aligned;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that an aligned article can be written to. */
public enum AlignedFormat {
  /** A translation memory, a unit a row. */
  TMX,
  /** A sheet, a column an edition. */
  XLSX,
  /** A page to read, side by side. */
  HTML;

  /** What the names of such files end in, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's name asks for. */
  public static Optional<AlignedFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending())).findFirst();
  }
}
