package org.hashiya.importing.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hashiya.article.Block;

/**
 * Which of a Word document's paragraph styles are titles and headings. The names of the styles that
 * come with Word are English in every language; their identifiers are not.
 */
final class WordStyles {
  private final Map<String, Block.Kind> kinds = new HashMap<>();

  private WordStyles() {}

  /** Reads the part {@code word/styles.xml}. */
  static WordStyles of(byte[] part) throws IOException {
    WordStyles styles = new WordStyles();
    Xml.visit(
        part,
        new Xml.Visitor() {
          private String style = "";

          @Override
          public void start(String element, Xml.Attributes attributes) {
            switch (element) {
              case "style" -> style = attributes.get("styleId");
              case "name" -> styles.named(style, attributes.get("val"));
              case "outlineLvl" -> styles.outlined(style, attributes.get("val"));
              default -> {}
            }
          }
        });
    return styles;
  }

  /** A document without such a part. */
  static WordStyles none() {
    return new WordStyles();
  }

  /** What a paragraph of a style is on the page. */
  Block.Kind kind(String style) {
    return kinds.getOrDefault(style, Block.Kind.PARAGRAPH);
  }

  private void named(String style, String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.equals("title")) {
      kinds.put(style, Block.Kind.TITLE);
    } else if (plain.startsWith("heading ")) {
      kinds.put(style, Block.Kind.HEADING);
    }
  }

  private void outlined(String style, String level) {
    // Level 9 is what Word calls body text.
    if (!level.equals("9")) {
      kinds.putIfAbsent(style, Block.Kind.HEADING);
    }
  }
}
