package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Orders the senses of a word by what follows it: a sense that needs a preposition comes first where
 * the preposition stands near, and last where it does not.
 */
final class SenseOrder {
  /** How many words may stand between a verb and its preposition. */
  private static final int REACH = 4;

  /** Ends a gloss that holds for the word with its article only. */
  private static final String ARTICLE_HINT = "(with the article)";

  private SenseOrder() {}

  /**
   * @param before the chosen candidate before the word, or null
   * @param following the chosen candidates behind the word, an empty one (null) for punctuation
   */
  static List<Sense> of(
      @Nullable Candidate before, Candidate word, List<@Nullable Candidate> following) {
    List<Sense> senses = word.analysis.entry().senses();
    if (word.pos == PartOfSpeech.PRONOUN && word.preposition) {
      return senses.reversed(); // him before he
    }
    if (word.article && senses.stream().anyMatch(SenseOrder::needsArticle)) {
      boolean alone = standsAlone(before, following.isEmpty() ? null : following.getFirst());
      return alone ? withFirst(senses, SenseOrder::needsArticle) : senses;
    }
    if (senses.size() < 2 || senses.stream().allMatch(s -> s.preposition().isEmpty())) {
      return senses;
    }
    List<String> near = prepositions(following);
    List<Sense> first = new ArrayList<>();
    List<Sense> free = new ArrayList<>();
    List<Sense> last = new ArrayList<>();
    for (Sense s : senses) {
      if (s.preposition().isEmpty()) {
        free.add(s);
      } else if (near.contains(Arabic.stripMarks(s.preposition()))) {
        first.add(s);
      } else {
        last.add(s);
      }
    }
    first.sort(
        (a, b) ->
            Integer.compare(
                near.indexOf(Arabic.stripMarks(a.preposition())),
                near.indexOf(Arabic.stripMarks(b.preposition()))));
    List<Sense> ordered = new ArrayList<>(first);
    ordered.addAll(free);
    ordered.addAll(last);
    return ordered;
  }

  private static boolean needsArticle(Sense sense) {
    return sense.glosses().stream().anyMatch(g -> g.endsWith(ARTICLE_HINT));
  }

  private static List<Sense> withFirst(List<Sense> senses, Predicate<Sense> first) {
    return Stream.concat(
            senses.stream().filter(first), senses.stream().filter(Predicate.not(first)))
        .toList();
  }

  /** اليوم as an adverb: no part of a construct, not pointed at, not described. */
  private static boolean standsAlone(@Nullable Candidate before, @Nullable Candidate after) {
    boolean bound =
        before != null
            && (before.pos == PartOfSpeech.PREPOSITION
                || before.pos == PartOfSpeech.DEMONSTRATIVE
                || before.mayBeConstruct());
    boolean described =
        after != null
            && (after.pos == PartOfSpeech.RELATIVE || (after.adjective && after.article));
    return !bound && !described;
  }

  private static List<String> prepositions(List<@Nullable Candidate> following) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.min(REACH, following.size()); i++) {
      Candidate c = following.get(i);
      if (c == null || (i > 0 && c.verb)) {
        break;
      }
      if (c.pos == PartOfSpeech.PREPOSITION || c.pos == PartOfSpeech.SUBORDINATOR) {
        out.add(Arabic.stripMarks(c.analysis.entry().lemma()));
      }
      for (Segment s : c.analysis.segments()) {
        if (s.role() == Role.PREPOSITION) {
          out.add(Arabic.stripMarks(s.text()));
        }
      }
    }
    return out;
  }
}
