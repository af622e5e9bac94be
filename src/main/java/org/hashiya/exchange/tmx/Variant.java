package org.hashiya.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text of a unit in one language.
 *
 * @param attributes those of its element, its language apart
 */
public record Variant(
    Locale language,
    Map<String, String> attributes,
    List<Annotation> annotations,
    List<Inline> segment) {
  public Variant {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    annotations = List.copyOf(annotations);
    segment = List.copyOf(segment);
  }

  /** A plain text. */
  public static Variant of(Locale language, String text) {
    return new Variant(language, Map.of(), List.of(), List.of(new Inline.Words(text)));
  }

  /** The words without codes. */
  public String text() {
    return Inline.text(segment);
  }
}
