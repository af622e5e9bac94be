package org.hashiya.lexicon.own;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * What tells an entry from others in every version of the lexicon; numbers change with each.
 *
 * @param form vocalised citation form
 * @param root radicals with single spaces, or empty
 */
public record Lemma(PartOfSpeech pos, String form, String root) {
  public static Lemma of(Entry entry) {
    return new Lemma(entry.pos(), entry.lemma(), entry.root());
  }
}
