package org.hashiya.lexicon;

/** A line of the lexicon as one leafs through it. */
public sealed interface Headword {
  /** A lemma. */
  record Word(Entry entry) implements Headword {}

  /** A term or name of several words. */
  record Phrase(TermBase.Term term) implements Headword {}

  /** The heading of a letter. */
  record Letter(String letter) implements Headword {}

  /**
   * The heading of a family.
   *
   * @param root radicals with single spaces
   */
  record Root(String root) implements Headword {}
}
