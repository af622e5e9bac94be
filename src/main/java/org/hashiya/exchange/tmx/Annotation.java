package org.hashiya.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of a unit, a variant or a whole file: a remark for people or a property for
 * programs.
 *
 * @param attributes as they stand; a property has a {@code type}
 */
public record Annotation(Kind kind, Map<String, String> attributes, String text) {
  /** The two kinds, by their elements. */
  public enum Kind {
    NOTE("note"),
    PROPERTY("prop");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  public Annotation {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  public static Annotation note(String text) {
    return new Annotation(Kind.NOTE, Map.of(), text);
  }

  /**
   * @param type private ones begin with {@code x-}
   */
  public static Annotation property(String type, String text) {
    return new Annotation(Kind.PROPERTY, Map.of("type", type), text);
  }

  /** The type of a property, or empty. */
  public String type() {
    return attributes.getOrDefault("type", "");
  }
}
