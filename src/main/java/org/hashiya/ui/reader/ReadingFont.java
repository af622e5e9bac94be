package org.hashiya.ui.reader;

import java.util.Collection;
import java.util.List;

/**
 * The family in which articles are set.
 *
 * @param isGood whether it is a type made for reading Arabic; otherwise the reader should be told
 *     how to get one
 */
public record ReadingFont(String family, boolean isGood) {
  private static final List<String> GOOD =
      List.of(
          "Amiri",
          "Noto Naskh Arabic",
          "Scheherazade New",
          "Geeza Pro",
          "Sakkal Majalla",
          "Traditional Arabic");
  private static final List<String> MAKESHIFT = List.of("Arial", "DejaVu Sans");

  /**
   * The best of the families installed ({@code Font.getFamilies()}); with none of them there, the
   * toolkit's own choice.
   */
  public static ReadingFont choose(Collection<String> installed) {
    return first(GOOD, installed, true)
        .or(() -> first(MAKESHIFT, installed, false))
        .orElseGet(() -> new ReadingFont("System", false));
  }

  /** The families that this program knows to be good, those installed only, best first. */
  public static List<String> goodFamilies(Collection<String> installed) {
    return GOOD.stream().filter(installed::contains).toList();
  }

  private static java.util.Optional<ReadingFont> first(
      List<String> families, Collection<String> installed, boolean good) {
    return families.stream()
        .filter(installed::contains)
        .findFirst()
        .map(family -> new ReadingFont(family, good));
  }
}
