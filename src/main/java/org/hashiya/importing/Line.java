package org.hashiya.importing;

import org.hashiya.article.Block;

/** A line of text and what it is on the page. */
public record Line(Block.Kind kind, String text) {
  public static Line paragraph(String text) {
    return new Line(Block.Kind.PARAGRAPH, text);
  }

  public static Line heading(String text) {
    return new Line(Block.Kind.HEADING, text);
  }

  public static Line title(String text) {
    return new Line(Block.Kind.TITLE, text);
  }
}
