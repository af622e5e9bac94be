package org.hashiya.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes XML in UTF-8, two spaces a level, attributes in the order given: the same content gives
 * the same bytes. Characters that XML cannot hold are left out and counted.
 */
public final class XmlOutput {
  private final Writer out;
  private int level;
  private long dropped;

  /** Writes to a stream that stays the caller's. */
  public XmlOutput(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** The first line, and further lines of the prologue as they stand. */
  public void prologue(String... lines) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
  }

  /** Opens an element that holds elements. */
  public void open(String name, Map<String, String> attributes) throws IOException {
    indent();
    startTag(name, attributes, ">\n");
    level++;
  }

  /** Closes an element that holds elements. */
  public void close(String name) throws IOException {
    level--;
    indent();
    endTag(name);
    newLine();
  }

  /** An element on a line of its own that holds nothing. */
  public void empty(String name, Map<String, String> attributes) throws IOException {
    indent();
    startTag(name, attributes, "/>\n");
  }

  /** An element on a line of its own that holds text. */
  public void line(String name, Map<String, String> attributes, String text) throws IOException {
    indent();
    startTag(name, attributes, ">");
    text(text);
    endTag(name);
    newLine();
  }

  /** Begins a line on which the caller writes tags and text. */
  public void indent() throws IOException {
    for (int i = 0; i < level; i++) {
      out.write("  ");
    }
  }

  public void newLine() throws IOException {
    out.write('\n');
  }

  /** A start tag, in the line. */
  public void startTag(String name, Map<String, String> attributes) throws IOException {
    startTag(name, attributes, ">");
  }

  public void endTag(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write('>');
  }

  /** Text, in the line; its own line breaks and spaces stay as they are. */
  public void text(String text) throws IOException {
    write(text, false);
  }

  /** Hands everything over to the stream. */
  public void flush() throws IOException {
    out.flush();
  }

  /** How many characters could not be written. */
  public long dropped() {
    return dropped;
  }

  private void startTag(String name, Map<String, String> attributes, String end)
      throws IOException {
    out.write('<');
    out.write(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.write(' ');
      out.write(attribute.getKey());
      out.write("=\"");
      write(attribute.getValue(), true);
      out.write('"');
    }
    out.write(end);
  }

  private void write(String text, boolean quoted) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      String reference = reference(c, quoted);
      if (!isAllowed(c)) {
        dropped++;
      } else if (reference.isEmpty()) {
        out.write(text, i, length);
      } else {
        out.write(reference);
      }
      i += length;
    }
  }

  /** A reader turns a bare carriage return into a line feed, and in attributes both into spaces. */
  private static String reference(int c, boolean quoted) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> quoted ? "&quot;" : "";
      case '\n' -> quoted ? "&#10;" : "";
      case '\t' -> quoted ? "&#9;" : "";
      default -> "";
    };
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
