package org.hashiya.search;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;

/**
 * A lemma as the index holds it. The folded letters stand first, so that all lemmas written alike
 * are neighbours.
 *
 * @param lemma with vowels
 */
record LemmaTerm(String lemma, PartOfSpeech pos) {
  private static final char SEPARATOR = '\u001F';

  static LemmaTerm of(Entry entry) {
    return new LemmaTerm(entry.lemma(), entry.pos());
  }

  static LemmaTerm parse(String term) {
    String[] parts = term.split(String.valueOf(SEPARATOR), -1);
    return new LemmaTerm(parts[1], PartOfSpeech.valueOf(parts[2]));
  }

  /** What the terms of all lemmas with these folded letters begin with. */
  static String prefix(String key) {
    return key + SEPARATOR;
  }

  /** The folded letters of a term. */
  static String keyOf(String term) {
    return term.substring(0, term.indexOf(SEPARATOR));
  }

  String term() {
    return prefix(Folding.key(lemma)) + lemma + SEPARATOR + pos.name();
  }

  /** The letters without vowels, each with the hamza that it has. */
  String letters() {
    return Arabic.stripMarksAndTatweel(lemma);
  }

  /**
   * Whether no vowel that a person wrote says otherwise; the letters are the same but for hamza.
   */
  boolean agreesWith(String written) {
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Arabic.isMark(c)) {
        if (!marksAt(at).contains(String.valueOf(c))) {
          return false;
        }
      } else {
        at++;
      }
    }
    return true;
  }

  /** The marks of the letter with this number, counted from 1. */
  private String marksAt(int letter) {
    StringBuilder marks = new StringBuilder();
    int at = 0;
    for (int i = 0; i < lemma.length(); i++) {
      if (!Arabic.isMark(lemma.charAt(i))) {
        at++;
      } else if (at == letter) {
        marks.append(lemma.charAt(i));
      }
    }
    return marks.toString();
  }
}
