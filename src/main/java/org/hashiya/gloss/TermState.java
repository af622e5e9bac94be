package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.text.Arabic;

/** Words of a term that stand in a state or number in which they say something else. */
final class TermState {
  private static final String ARTICLE = "ال";

  /** Several of a time, as terms such as "for weeks" cite them. */
  private static final Set<String> SPANS =
      Set.of(
          "دقائق", "ساعات", "أيام", "أسابيع", "أشهر", "شهور", "سنوات", "سنين", "أعوام", "عقود",
          "قرون");

  private TermState() {}

  static boolean differs(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String citation = Arabic.stripMarks(match.term().citation());
    return isClause(match, citation, words, glosses)
        || isConstruct(match, citation, words, glosses)
        || isOneOfSeveral(match, citation, words, glosses);
  }

  /** ظَلَّتِ الْمَدِينَةُ مُحَاصَرَةً has no besieged city: the adjective is said of the noun. */
  private static boolean isClause(
      TermMatcher.Match match, String citation, List<Word> words, List<Gloss> glosses) {
    if (match.words().size() != 2 || citation.contains(ARTICLE)) {
      return false;
    }
    int first = match.words().getFirst();
    int second = match.words().getLast();
    Candidate noun = words.get(first).read(glosses.get(first));
    Candidate adjective = words.get(second).read(glosses.get(second));
    return noun != null
        && adjective != null
        && noun.noun
        && noun.article
        && adjective.pos == PartOfSpeech.ADJECTIVE
        && !adjective.noun
        && adjective.bare();
  }

  /**
   * هَدَفُ الْمَشْرُوعِ is no legitimate target: a bare noun has no adjective with the article, so
   * that a namesake of the adjective completes it.
   */
  private static boolean isConstruct(
      TermMatcher.Match match, String citation, List<Word> words, List<Gloss> glosses) {
    if (match.words().size() != 2 || citation.contains(ARTICLE)) {
      return false;
    }
    int first = match.words().getFirst();
    int second = match.words().getLast();
    Candidate noun = words.get(first).read(glosses.get(first));
    Candidate last = words.get(second).read(glosses.get(second));
    return second == first + 1
        && noun != null
        && last != null
        && noun.mayBeConstruct()
        && last.noun
        && last.article
        && words.get(second).candidates().stream()
            .anyMatch(c -> c.adjective && !c.noun && c.lemma().equals(last.lemma()));
  }

  /** لِمُدَّةِ أُسْبُوعٍ is not "for weeks". */
  private static boolean isOneOfSeveral(
      TermMatcher.Match match, String citation, List<Word> words, List<Gloss> glosses) {
    int at = match.words().getLast();
    boolean several = SPANS.contains(citation.substring(citation.lastIndexOf(' ') + 1));
    Candidate last = several ? words.get(at).read(glosses.get(at)) : null;
    return last != null && last.noun && last.number() == Number.SINGULAR;
  }
}
