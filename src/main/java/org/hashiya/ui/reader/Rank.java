package org.hashiya.ui.reader;

import org.hashiya.article.Block;

/** The rank of a paragraph on the page. */
enum Rank {
  TITLE,
  SOURCE,
  HEADING,
  PARAGRAPH;

  static Rank of(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> TITLE;
      case HEADING -> HEADING;
      case PARAGRAPH -> PARAGRAPH;
    };
  }
}
