package org.hashiya.parallel.clue;

import java.util.List;
import java.util.Set;
import org.hashiya.article.Sentence;
import org.hashiya.gloss.Gloss;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * The words of a sentence that only say who says what follows, and where: "the head of the team
 * explained that". Versions name a speaker once, at another of his sentences or in one of its own,
 * so that such words tell less of what belongs together than what is said.
 */
final class Introduction {
  /** What begins behind more words is no speech that is introduced. */
  private static final int LONGEST = 30;

  private static final Set<String> THAT = Set.of("أَنَّ", "إِنَّ");

  private Introduction() {}

  /** The token behind the introduction; the first where the sentence has none. */
  static int end(List<Gloss> glosses, Sentence sentence) {
    int first = sentence.first();
    if (!isVerb(glosses.get(first))) {
      return first;
    }
    for (int t = first + 1; t < Math.min(sentence.end() - 1, first + LONGEST); t++) {
      if (glosses.get(t).token().text().equals(":") || isThat(glosses.get(t))) {
        return t;
      }
    }
    return first;
  }

  private static boolean isVerb(Gloss gloss) {
    return gloss.isAnswered() && gloss.best().analysis().entry().pos() == PartOfSpeech.VERB;
  }

  private static boolean isThat(Gloss gloss) {
    return gloss.isAnswered() && THAT.contains(gloss.best().analysis().entry().lemma());
  }
}
