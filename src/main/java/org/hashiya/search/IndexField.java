package org.hashiya.search;

/** Names of the index's fields. A change of their meaning asks for a new {@link #FORMAT}. */
final class IndexField {
  /** An index of another format is built anew. */
  static final String FORMAT = "1";

  // By position, one term each:
  static final String FORM = "form";
  static final String LEMMA = "lemma";
  static final String ROOT = "root";
  static final String CLASS = "class";

  // Of every document of an article:
  static final String ARTICLE = "article";

  // Of a sentence:
  static final String WORDS = "words";
  static final String SENTENCE = "sentence";
  static final String BESIDE_KEY = "besideKey";

  // Of the article's card, the last document of its block:
  static final String CARD = "card";

  private IndexField() {}
}
