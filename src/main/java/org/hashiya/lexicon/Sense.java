package org.hashiya.lexicon;

import java.util.List;

/**
 * One meaning of an entry: near-synonyms in English, best first.
 *
 * @param field the subject field that it belongs to, or {@link Field#GENERAL}
 * @param preposition the vocalised Arabic preposition that the sense needs, or empty
 * @param glosses one to four English words or phrases
 * @param own whether the person who reads has written it
 */
public record Sense(Field field, String preposition, List<String> glosses, boolean own) {
  public Sense {
    glosses = List.copyOf(glosses);
    if (glosses.isEmpty()) {
      throw new IllegalArgumentException("a sense without a gloss");
    }
  }

  /** A sense as it ships. */
  public Sense(Field field, String preposition, List<String> glosses) {
    this(field, preposition, glosses, false);
  }

  /** Whether another sense says the same, whoever has written it. */
  public boolean saysSameAs(Sense other) {
    return field == other.field
        && preposition.equals(other.preposition)
        && glosses.equals(other.glosses);
  }

  /** The same, as the person's or as it ships. */
  public Sense asOwn(boolean isOwn) {
    return new Sense(field, preposition, glosses, isOwn);
  }

  /** The same for a term that has the preposition among its words. */
  public Sense withoutPreposition() {
    return new Sense(field, "", glosses, own);
  }

  public static Sense of(String... glosses) {
    return new Sense(Field.GENERAL, "", List.of(glosses));
  }
}
