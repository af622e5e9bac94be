package org.hashiya.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.text.Normaliser;

/** A file of the bundled library: a head of {@code key: value} lines, a blank line, the blocks. */
record ArticleFile(String title, String publisher, LocalDate date, String field, List<Line> lines) {
  private static final String HEADING = "# ";

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a key is missing or its line cannot be understood
   */
  static ArticleFile parse(String file) {
    Map<String, String> head = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    boolean inHead = true;
    for (String raw : file.lines().toList()) {
      String line = Normaliser.normalise(raw).text().strip();
      if (inHead && line.isEmpty()) {
        inHead = false;
        lines.add(new Line(Block.Kind.TITLE, value(head, "title")));
      } else if (inHead) {
        int colon = raw.indexOf(':');
        if (colon < 0) {
          throw new IllegalArgumentException("neither key nor value: " + raw);
        }
        head.put(
            raw.substring(0, colon).strip(),
            Normaliser.normalise(raw.substring(colon + 1)).text().strip());
      } else if (line.startsWith(HEADING)) {
        lines.add(new Line(Block.Kind.HEADING, line.substring(HEADING.length())));
      } else if (!line.isEmpty()) {
        lines.add(Line.paragraph(line));
      }
    }
    return new ArticleFile(
        value(head, "title"),
        value(head, "publisher"),
        date(value(head, "date")),
        value(head, "field"),
        lines);
  }

  Article article(Locale language) {
    return PlainText.article(
        lines, language, new Source(publisher, Optional.of(date), Optional.empty()));
  }

  /**
   * @throws IllegalArgumentException if it is none of the form 2024-12-08
   */
  private static LocalDate date(String text) {
    // What parses dates in the JDK brings all their formats along, at the start of every window.
    String[] parts = text.split("-", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no date: " + text);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }

  private static String value(Map<String, String> head, String key) {
    String value = head.get(key);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
