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

  /** Two and a half frequency classes. */
  private static final int OWN_WORD = 10;

  /** Six and a half: who plays every week is oftener the club than the crescent. */
  static final int CLUB = 26;

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

  /**
   * The word with what the field makes likelier: its own words, and on the sports page the clubs
   * (الأهلي, الهلال), which bear common words as their names.
   */
  static Word prefer(Field field, Word word) {
    if (field == Field.GENERAL || !gains(field, word.candidates())) {
      return word;
    }
    return word.withCandidates(
        word.candidates().stream().map(c -> c.gaining(gain(field, c))).toList());
  }

  private static boolean gains(Field field, List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (gain(field, c) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int gain(Field field, Candidate c) {
    if (field == Field.SPORT && Names.isClub(c)) {
      return CLUB;
    }
    return c.analysis.entry().senses().getFirst().field() == field ? OWN_WORD : 0;
  }

  private static boolean has(Field field, List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.field() == field) {
        return true;
      }
    }
    return false;
  }

  /** The senses with those of the field first. */
  static List<Sense> first(Field field, List<Sense> senses) {
    if (field == Field.GENERAL || !has(field, senses)) {
      return senses;
    }
    return java.util.stream.Stream.concat(
            senses.stream().filter(s -> s.field() == field),
            senses.stream().filter(s -> s.field() != field))
        .toList();
  }
}
