package org.hashiya.article;

import java.util.List;

/**
 * A title, heading or paragraph.
 *
 * @param text what is shown, one line without line breaks
 * @param tokens in reading order, not overlapping
 * @param sentences consecutive, covering all tokens; empty only where there are no tokens
 */
public record Block(Kind kind, String text, List<Token> tokens, List<Sentence> sentences) {
  /** The rank of a block on the page. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH
  }

  public Block {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Divides a normalised line into tokens and sentences; {@link Compositor} does so for many. */
  public static Block of(Kind kind, String text) {
    return new Compositor().block(kind, text);
  }
}
