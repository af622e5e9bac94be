package org.hashiya.importing;

import org.hashiya.article.Block;

/** A line of text and what it is on the page. */
record Line(Block.Kind kind, String text) {
  static Line paragraph(String text) {
    return new Line(Block.Kind.PARAGRAPH, text);
  }
}
