package org.hashiya.ui.gloss;

/** A stretch of a line of mixed scripts: each is drawn as a node of its own. */
public sealed interface Piece {
  /** Words in the interface's language. */
  record Words(String text) implements Piece {}

  /** Arabic that can be looked up word by word. */
  record Arabic(String text) implements Piece {}

  /** Arabic to be seen only: a clitic, the letters of a root. */
  record Letters(String text) implements Piece {}
}
