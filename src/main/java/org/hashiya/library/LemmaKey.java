package org.hashiya.library;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What tells a lemma from others, in any version of the lexicon.
 *
 * @param form vocalised citation form
 */
public record LemmaKey(String form, PartOfSpeech pos) {
  public static LemmaKey of(Entry entry) {
    return new LemmaKey(entry.lemma(), entry.pos());
  }
}
