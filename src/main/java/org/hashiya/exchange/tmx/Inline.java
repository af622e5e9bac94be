package org.hashiya.exchange.tmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a segment. */
public sealed interface Inline {
  /** Words. */
  record Words(String text) implements Inline {}

  /**
   * An element of TMX within a segment: {@code bpt}, {@code ept}, {@code it}, {@code ph} and {@code
   * ut} hold the codes of another format, {@code hi} holds words that are marked off, {@code sub} a
   * text of its own within a code, such as a footnote.
   */
  record Element(String name, Map<String, String> attributes, List<Inline> content)
      implements Inline {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      content = List.copyOf(content);
    }
  }

  /** What a reader of the segment sees: words, without codes. */
  static String text(List<Inline> segment) {
    StringBuilder text = new StringBuilder();
    for (Inline piece : segment) {
      switch (piece) {
        case Words(String words) -> text.append(words);
        case Element(String name, _, List<Inline> content) ->
            text.append(name.equals("hi") ? text(content) : "");
      }
    }
    return text.toString();
  }
}
