package org.hashiya.ui.words;

import java.util.List;
import java.util.Locale;

/** The columns of saved words, in the window and in tables that are exported. */
enum Column {
  WORD,
  GRAMMAR,
  FORM,
  GLOSS,
  SENTENCE,
  STATE,
  DUE,
  SOURCE,
  SAVED,
  NOTES,
  KEY;

  /** Those of {@link org.hashiya.exchange.words.WordTable}. */
  static final List<Column> EXPORTED =
      List.of(WORD, GRAMMAR, FORM, GLOSS, SENTENCE, SOURCE, SAVED, NOTES, KEY);

  String id() {
    return "words-" + name().toLowerCase(Locale.ROOT);
  }
}
