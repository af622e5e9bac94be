package org.hashiya.importing.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.article.Source;

/**
 * What a book says of itself.
 *
 * @param pages the addresses of its pages in reading order, the table of contents apart
 */
record EpubPackage(String title, String author, String publisher, String date, List<String> pages) {
  private static final int DAY = "2026-01-31".length();

  EpubPackage {
    pages = List.copyOf(pages);
  }

  /** Reads the part that ends in {@code .opf}. */
  static EpubPackage of(byte[] part) throws IOException {
    Collector collector = new Collector();
    Xml.visit(part, collector);
    return new EpubPackage(
        collector.said("title"),
        collector.said("creator"),
        collector.said("publisher"),
        collector.said("date"),
        collector.spine.stream().map(collector.pages::get).filter(page -> page != null).toList());
  }

  /**
   * The book as a source.
   *
   * @param file what is known of it as a file
   */
  Source source(Source file) {
    return new Source(
        publisher.isBlank() ? file.publisher() : publisher,
        author,
        day(),
        file.address(),
        Optional.empty());
  }

  private Optional<LocalDate> day() {
    try {
      return date.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, DAY)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static final class Collector implements Xml.Visitor {
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public void start(String name, Xml.Attributes attributes) {
      text.setLength(0);
      if (name.equals("item") && !attributes.get("properties").contains("nav")) {
        pages.put(attributes.get("id"), attributes.get("href"));
      } else if (name.equals("itemref") && !attributes.get("linear").equals("no")) {
        spine.add(attributes.get("idref"));
      }
    }

    @Override
    public void text(String more) {
      text.append(more);
    }

    @Override
    public void end(String name) {
      said.putIfAbsent(name, text.toString().strip());
    }

    private String said(String name) {
      return said.getOrDefault(name, "");
    }
  }
}
