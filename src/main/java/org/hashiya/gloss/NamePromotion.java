package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.morph.Guesser;

/**
 * The candidates of a word where a name is expected: its name readings likelier, or a name reading
 * that the lexicon does not have beside them.
 */
final class NamePromotion {
  private final List<Word> words;
  private final List<String> keys;
  private final BitSet inTerms;

  /**
   * @param keys of the words
   * @param inTerms numbers of the words that stand in terms which name no person
   */
  NamePromotion(List<Word> words, List<String> keys, BitSet inTerms) {
    this.words = words;
    this.keys = keys;
    this.inTerms = inTerms;
  }

  /** When a word gets a name reading that the lexicon does not have. */
  enum Guess {
    IF_UNKNOWN,
    AS_FAMILY,
    /** The name may be complete already: كشف سلام فياض النقاب. */
    AS_SECOND_FAMILY,
    ALWAYS
  }

  /** With the given names likelier. */
  List<Candidate> given(int i, int gain) {
    return of(i, NameKind.GIVEN, gain);
  }

  /** With the names of a kind likelier. */
  List<Candidate> of(int i, NameKind kind, int gain) {
    return Gains.of(
        words.get(i).candidates(),
        c -> ArticleNames.is(c, kind) && !c.preposition && !c.hasAccusativeAlif(),
        gain);
  }

  /** With the names of persons likelier. */
  List<Candidate> person(int i, int gain) {
    return Gains.of(words.get(i).candidates(), c -> isOfPerson(c, Guess.AS_FAMILY), gain);
  }

  /** With the names of persons likelier; where there is none, the word itself may become one. */
  List<Candidate> of(int i, int gain, Guess guess) {
    List<Candidate> candidates = words.get(i).candidates();
    List<Candidate> out = new ArrayList<>();
    boolean named = false;
    for (Candidate c : candidates) {
      boolean person = isOfPerson(c, guess);
      named |= person;
      out.add(person ? c.gaining(gain) : c);
    }
    Candidate base = named ? null : UnknownFamily.base(candidates, NamePositions.least(candidates));
    boolean ofTerm = inTerms.get(i) && guess != Guess.ALWAYS;
    if (base == null || ofTerm || PersonTitles.isBare(keys.get(i))) {
      return out;
    }
    int least = NamePositions.least(candidates).cost;
    if (base.analysis.isGuess() && base.name) {
      out.remove(base);
      out.add(new Candidate(base.analysis, least - gain));
      return out;
    }
    switch (guess) {
      case ALWAYS -> out.add(new Candidate(Guesser.asName(base.analysis), least - gain));
      case IF_UNKNOWN -> {
        if (base.analysis.isGuess()) {
          out.add(new Candidate(Guesser.asName(base.analysis), least - gain));
        }
      }
      case AS_FAMILY, AS_SECOND_FAMILY -> {
        int cost = UnknownFamily.cost(base, guess == Guess.AS_FAMILY);
        out.add(new Candidate(Guesser.asName(base.analysis), least + cost));
      }
    }
    return out;
  }

  private static boolean isOfPerson(Candidate c, Guess guess) {
    boolean given = ArticleNames.is(c, NameKind.GIVEN);
    boolean woman =
        given
            && c.analysis.entry().inflection() instanceof Inflection.Name n
            && n.gender() == Gender.FEMININE
            && guess != Guess.IF_UNKNOWN;
    return (given || ArticleNames.is(c, NameKind.FAMILY))
        && !woman
        && !c.conjunction
        && !c.preposition
        && !c.hasAccusativeAlif(); // حقق الفريق انتصارا: newspapers write names without tanwin
  }
}
