package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Role;
import org.hashiya.parallel.Passage;

/**
 * A stretch of an Arabic sentence that says something by itself: from one stop, joining word or
 * joined verb to the next.
 *
 * @param first number of its first token in the block
 * @param end number behind its last
 */
record Clause(int first, int end) {
  private static final Set<String> STOPS = Set.of("،", "؛", ":", ".", "!", "؟", "–", "—");
  private static final Set<PartOfSpeech> JOINING =
      Set.of(PartOfSpeech.SUBORDINATOR, PartOfSpeech.RELATIVE);

  /** The clauses of a sentence in order. */
  static List<Clause> of(GlossedArticle article, Passage passage) {
    List<Gloss> glosses = article.glosses().get(passage.block());
    List<Clause> clauses = new ArrayList<>();
    int first = passage.sentence().first();
    for (int t = first; t < passage.sentence().end(); t++) {
      Gloss gloss = glosses.get(t);
      if (isStop(gloss)) {
        add(clauses, first, t);
        first = t + 1;
      } else if (begins(gloss)) {
        add(clauses, first, t);
        first = t;
      }
    }
    add(clauses, first, passage.sentence().end());
    return clauses;
  }

  private static void add(List<Clause> clauses, int first, int end) {
    if (first < end) {
      clauses.add(new Clause(first, end));
    }
  }

  private static boolean isStop(Gloss gloss) {
    return gloss.token().kind() == Token.Kind.PUNCTUATION && STOPS.contains(gloss.token().text());
  }

  private static boolean begins(Gloss gloss) {
    if (!gloss.isAnswered()) {
      return false;
    }
    PartOfSpeech pos = gloss.best().analysis().entry().pos();
    return JOINING.contains(pos) || (pos == PartOfSpeech.VERB && isJoined(gloss));
  }

  private static boolean isJoined(Gloss gloss) {
    return gloss.best().analysis().segments().getFirst().role() == Role.CONJUNCTION;
  }
}
