package org.hashiya.ui.gloss;

/** A line of the glossary. */
public sealed interface GlossaryItem {
  /** A lemma or term. */
  record Word(GlossaryRow row) implements GlossaryItem {}

  /**
   * The heading of a family.
   *
   * @param root empty above the words that have none
   */
  record Root(String root) implements GlossaryItem {}
}
