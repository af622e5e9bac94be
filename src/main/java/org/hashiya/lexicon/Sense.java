package org.hashiya.lexicon;

import java.util.List;

/**
 * One meaning of an entry: near-synonyms in English, best first.
 *
 * @param field the subject field that it belongs to, or {@link Field#GENERAL}
 * @param preposition the vocalised Arabic preposition that the sense needs, or empty
 * @param glosses one to four English words or phrases
 */
public record Sense(Field field, String preposition, List<String> glosses) {
  public Sense {
    glosses = List.copyOf(glosses);
    if (glosses.isEmpty()) {
      throw new IllegalArgumentException("a sense without a gloss");
    }
  }

  public static Sense of(String... glosses) {
    return new Sense(Field.GENERAL, "", List.of(glosses));
  }
}
