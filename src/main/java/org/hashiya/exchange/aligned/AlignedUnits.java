package org.hashiya.exchange.aligned;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.tmx.TmxReader;
import org.hashiya.exchange.tmx.TmxSummary;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.hashiya.exchange.tmx.Variant;

/** Reads translation memories of Arabic and English, of any length: a unit at a time. */
public final class AlignedUnits {
  private static final Locale ARABIC = Locale.of("ar");

  private AlignedUnits() {}

  /**
   * Hands the units over that have both languages.
   *
   * @return refused, though units may have been handed over by then, where the file is broken, no
   *     unit has both languages, or the thread was interrupted
   */
  public static ReadResult<TmxSummary> read(
      Path file, Consumer<AlignedUnit> units, Progress progress) {
    return TmxReader.read(
        file, Set.of(ARABIC, Locale.ENGLISH), unit -> units.accept(unit(unit)), progress);
  }

  private static AlignedUnit unit(TranslationUnit unit) {
    Map<String, String> english = new LinkedHashMap<>();
    for (Variant variant : unit.variants()) {
      if (LanguageNames.same(variant.language(), Locale.ENGLISH)) {
        String name = edition(variant);
        for (int n = 2; english.containsKey(name); n++) {
          name = Integer.toString(n);
        }
        english.put(name, variant.text().strip());
      }
    }
    return new AlignedUnit(unit.text(ARABIC).strip(), english);
  }

  private static String edition(Variant variant) {
    return variant.annotations().stream()
        .filter(note -> note.type().equals(AlignedMemory.EDITION))
        .map(note -> note.text().strip())
        .findFirst()
        .orElse("");
  }
}
