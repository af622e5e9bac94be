package org.hashiya.importing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as pages hold it, with the faults that browsers forgive. */
sealed interface Json {
  /** Strings; numbers and truth values as they are written. */
  record Text(String value) implements Json {}

  record Items(List<Json> items) implements Json {}

  record Thing(Map<String, Json> properties) implements Json {}

  JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** What a text says; empty where it is no JSON. */
  static Optional<Json> parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() == null ? Optional.empty() : Optional.of(read(parser));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The property of a thing, or of the first of several things that has it. */
  default Optional<Json> get(String name) {
    return switch (this) {
      case Text _ -> Optional.empty();
      case Items(List<Json> items) ->
          items.stream().flatMap(item -> item.get(name).stream()).findFirst();
      case Thing(Map<String, Json> properties) -> Optional.ofNullable(properties.get(name));
    };
  }

  /** Itself, or the things that it lists. */
  default Stream<Json> each() {
    return this instanceof Items(List<Json> items) ? items.stream() : Stream.of(this);
  }

  /** It and everything in it. */
  default Stream<Json> all() {
    Stream<Json> inside =
        switch (this) {
          case Text _ -> Stream.empty();
          case Items(List<Json> items) -> items.stream();
          case Thing(Map<String, Json> properties) -> properties.values().stream();
        };
    return Stream.concat(Stream.of(this), inside.flatMap(Json::all));
  }

  /** Its text, or that of the property by which such a thing is known; empty if it has none. */
  default String text(String property) {
    return switch (this) {
      case Text(String value) -> value.strip();
      case Items(List<Json> items) ->
          items.stream().map(item -> item.text(property)).findFirst().orElse("");
      case Thing thing -> thing.get(property).map(value -> value.text(property)).orElse("");
    };
  }

  private static Json read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Json> properties = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          properties.put(name, read(parser));
        }
        yield new Thing(properties);
      }
      case START_ARRAY -> {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield new Items(items);
      }
      default -> new Text(parser.getString());
    };
  }
}
