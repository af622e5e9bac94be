package org.hashiya.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file says of itself and of all its units. */
public record TmxHeader(Map<String, String> attributes, List<Annotation> annotations) {
  public TmxHeader {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    annotations = List.copyOf(annotations);
  }

  /**
   * The header of a file of ours.
   *
   * @param version of the program
   * @param source the language that was translated from
   * @param segments what a unit is: {@code sentence}, {@code phrase}, {@code paragraph}
   */
  public static TmxHeader ours(String version, Locale source, String segments) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("creationtool", "Hashiya");
    attributes.put("creationtoolversion", version);
    attributes.put("segtype", segments);
    attributes.put("o-tmf", "Hashiya");
    attributes.put("adminlang", "en");
    attributes.put("srclang", source.toLanguageTag());
    attributes.put("datatype", "plaintext");
    return new TmxHeader(attributes, List.of());
  }
}
