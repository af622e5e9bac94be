package org.hashiya.study;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What a person knows or does not know: a lemma whatever its root, so that what was said of it
 * outlives a correction of the lexicon.
 *
 * @param form vocalised citation form
 */
public record WordKey(String form, PartOfSpeech pos) {
  public static WordKey of(Entry entry) {
    return new WordKey(entry.lemma(), entry.pos());
  }
}
