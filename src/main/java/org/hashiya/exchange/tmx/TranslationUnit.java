package org.hashiya.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.exchange.LanguageNames;

/**
 * A text in several languages.
 *
 * @param attributes those of its element: {@code tuid}, {@code creationdate} and the like
 * @param variants in the order of the file; a language may occur more than once
 */
public record TranslationUnit(
    Map<String, String> attributes, List<Annotation> annotations, List<Variant> variants) {
  public TranslationUnit {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    annotations = List.copyOf(annotations);
    variants = List.copyOf(variants);
  }

  /** Variants and nothing else. */
  public static TranslationUnit of(Variant... variants) {
    return new TranslationUnit(Map.of(), List.of(), List.of(variants));
  }

  /** The first variant in a language, whatever its country. */
  public Optional<Variant> in(Locale language) {
    return variants.stream().filter(v -> LanguageNames.same(v.language(), language)).findFirst();
  }

  /** The words of the first variant in a language, or empty where there is none. */
  public String text(Locale language) {
    return in(language).map(Variant::text).orElse("");
  }
}
