package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Orders the senses of a word by what follows it: a sense that needs a preposition comes first
 * where the preposition stands near, and last where it does not.
 */
final class SenseOrder {
  /**
   * How many words may stand between a verb and the preposition of its first sense; the subject may
   * be long: شَدَّدَ قَائِدُ قُوَّةِ أَمْنِ الطُّرُقِ عَلَى.
   */
  private static final int FAR = 9;

  /** The same where the verb's first sense has a plain object, which may have a preposition too. */
  private static final int NEAR = 2;

  private SenseOrder() {}

  /**
   * @param article what the article makes of senses
   * @param before the chosen candidate before the word, or null
   * @param following the chosen candidates behind the word, an empty one (null) for punctuation
   */
  static List<Sense> of(
      ArticleSenses article,
      @Nullable Candidate before,
      Candidate word,
      List<@Nullable Candidate> following) {
    return ownFirst(fitting(article, before, word, following));
  }

  private static List<Sense> fitting(
      ArticleSenses article,
      @Nullable Candidate before,
      Candidate word,
      List<@Nullable Candidate> following) {
    List<Sense> senses = article.of(word.analysis.entry());
    if (word.pos == PartOfSpeech.PRONOUN && word.preposition) {
      return senses.reversed(); // him before he
    }
    Candidate after = following.isEmpty() ? null : following.getFirst();
    if (Elative.is(word.analysis.entry())) {
      return Elative.order(senses, word, after);
    }
    if (senses.size() < 2) {
      return senses;
    }
    boolean verbal = !(word.analysis.entry().inflection() instanceof Inflection.Particle);
    return SenseHint.order(byPreposition(senses, following, verbal), before, word, after);
  }

  /** What the person who reads has written comes before all that the program would choose. */
  private static List<Sense> ownFirst(List<Sense> senses) {
    if (senses.stream().noneMatch(Sense::own)) {
      return senses;
    }
    return Stream.concat(senses.stream().filter(Sense::own), senses.stream().filter(s -> !s.own()))
        .toList();
  }

  private static List<Sense> byPreposition(
      List<Sense> senses, List<@Nullable Candidate> following, boolean verbal) {
    if (senses.stream().allMatch(s -> s.preposition().isEmpty())) {
      return senses;
    }
    boolean transitive = senses.getFirst().preposition().isEmpty();
    List<String> near = prepositions(following, verbal ? (transitive ? NEAR : FAR) : 1);
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
    first.sort((a, b) ->
        Integer.compare(
            near.indexOf(Arabic.stripMarks(a.preposition())),
            near.indexOf(Arabic.stripMarks(b.preposition()))));
    List<Sense> ordered = new ArrayList<>(first);
    ordered.addAll(free);
    ordered.addAll(last);
    return ordered;
  }

  private static List<String> prepositions(List<@Nullable Candidate> following, int reach) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.min(reach, following.size()); i++) {
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
