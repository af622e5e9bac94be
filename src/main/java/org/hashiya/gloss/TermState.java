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
    return isOneOfSeveral(match, citation, words, glosses)
        || (match.words().size() == 2
            && !citation.contains(ARTICLE)
            && isParted(match.words(), words, glosses));
  }

  /** Whether two words that a citation has without articles do not belong together here. */
  private static boolean isParted(List<Integer> two, List<Word> words, List<Gloss> glosses) {
    int first = two.getFirst();
    int second = two.getLast();
    Candidate noun = words.get(first).read(glosses.get(first));
    Candidate last = words.get(second).read(glosses.get(second));
    return noun != null
        && last != null
        && (isClause(noun, last)
            || (second == first + 1 && isConstruct(noun, last, words.get(second))));
  }

  /** ظَلَّتِ الْمَدِينَةُ مُحَاصَرَةً has no besieged city: the adjective is said of the noun. */
  private static boolean isClause(Candidate noun, Candidate adjective) {
    return noun.noun
        && noun.article
        && adjective.pos == PartOfSpeech.ADJECTIVE
        && !adjective.noun
        && adjective.bare();
  }

  /**
   * هَدَفُ الْمَشْرُوعِ is no legitimate target: a bare noun has no adjective with the article, so
   * that a namesake of the adjective completes it.
   */
  private static boolean isConstruct(Candidate noun, Candidate last, Word completing) {
    return noun.mayBeConstruct()
        && last.noun
        && last.article
        && completing.candidates().stream()
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
