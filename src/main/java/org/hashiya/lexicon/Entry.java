package org.hashiya.lexicon;

import java.util.List;

/**
 * A lemma with its meaning.
 *
 * @param id its number in the compiled lexicon, from 0; negative for a guess or a foreign name of
 *     those in Latin letters only, which no lexicon holds
 * @param lemma vocalised citation form (see resources/lexicon/README.md)
 * @param root radicals with single spaces, or empty
 * @param senses most likely in news first; at least one
 * @param frequencyClass 0 (as common as فِي) to 18 (rare): log2 of the ratio of counts in newswire
 * @param origin who vouches for the entry
 */
public record Entry(
    int id,
    String lemma,
    String root,
    PartOfSpeech pos,
    Inflection inflection,
    List<Sense> senses,
    int frequencyClass,
    Origin origin) {
  /** Where an entry comes from. */
  public enum Origin {
    /** Written by an author. */
    AUTHORED,
    /** Participle or masdar of an authored verb, with a gloss made from the verb's. */
    DERIVED,
    /** From ICU's locale data. */
    LOCALE_DATA,
    /** Inferred from the form of an unknown word. */
    GUESSED,
    /** Written by the person who reads. */
    OWN,
    /** A foreign name whose spelling fits all but exactly. */
    MATCHED
  }

  public Entry {
    senses = List.copyOf(senses);
    if (senses.isEmpty()) {
      throw new IllegalArgumentException("an entry without a sense: " + lemma);
    }
  }

  public boolean isGuess() {
    return origin == Origin.GUESSED;
  }
}
