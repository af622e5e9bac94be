package org.hashiya.gloss;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;

/** The subject field of an article, told by its terms. */
final class ArticleField {
  /** So many terms of one field are no accident. */
  private static final int FEWEST = 3;

  /** Fields whose words have a sense of their own in every sentence of their pages. */
  private static final Set<Field> TELLING = EnumSet.of(Field.SPORT, Field.ECONOMY);

  private ArticleField() {}

  /** The field of at least half of the terms that have one; GENERAL where there is none. */
  static Field of(List<TermMatch> terms) {
    Map<Field, Integer> counts = new EnumMap<>(Field.class);
    int all = 0;
    for (TermMatch term : terms) {
      Field field = term.senses().getFirst().field();
      if (field != Field.GENERAL) {
        counts.merge(field, 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<Field, Integer> entry : counts.entrySet()) {
      if (TELLING.contains(entry.getKey())
          && entry.getValue() >= FEWEST
          && 2 * entry.getValue() >= all) {
        return entry.getKey();
      }
    }
    return Field.GENERAL;
  }

  /** The senses with those of the field first. */
  static List<Sense> first(Field field, List<Sense> senses) {
    if (field == Field.GENERAL || senses.stream().noneMatch(s -> s.field() == field)) {
      return senses;
    }
    return java.util.stream.Stream.concat(
            senses.stream().filter(s -> s.field() == field),
            senses.stream().filter(s -> s.field() != field))
        .toList();
  }
}
