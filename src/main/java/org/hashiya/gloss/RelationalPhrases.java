package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * A noun with its relational adjectives (nisba), as one phrase in English order where the lexicon
 * has no term: الْأَزْمَة الْمَالِيَّة الْآسِيَوِيَّة is "Asian financial crisis". Only where the
 * adjective agrees with this noun and no other (Badawi, Carter and Gully, Modern Written Arabic,
 * 2.1), so that a predicate is none.
 */
final class RelationalPhrases {
  private static final String AND = "و";

  private final List<Gloss> glosses;
  private final BitSet taken;
  private final List<Integer> words = new ArrayList<>();

  private RelationalPhrases(List<Gloss> glosses, BitSet taken) {
    this.glosses = glosses;
    this.taken = taken;
  }

  /**
   * The phrases of a sentence.
   *
   * @param taken numbers in the sentence of the words that stand in a term or name already
   */
  static List<TermMatch> of(
      Block block, int number, Sentence sentence, List<Gloss> glosses, BitSet taken) {
    List<TermMatch> found = new ArrayList<>();
    RelationalPhrases phrases = new RelationalPhrases(glosses, taken);
    for (int at = 1; at < glosses.size(); at++) {
      if (phrases.isRelational(at) && phrases.isNoun(at - 1)) {
        String english = phrases.read(at - 1);
        if (english != null) {
          List<Integer> tokens =
              phrases.words.stream().map(word -> sentence.first() + word).toList();
          found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), english));
          at = phrases.words.getLast();
        }
      }
    }
    return found;
  }

  /** The English of the phrase that a noun heads, its words then in {@link #words}; or null. */
  private @Nullable String read(int noun) {
    Candidate head = candidate(noun);
    String english = RelationalEnglish.noun(glosses.get(noun), mostSenses(noun + 1));
    if (english == null) {
      return null;
    }
    words.clear();
    words.add(noun);
    EnglishAdjectives adjectives = new EnglishAdjectives();
    int next = noun + 1;
    while (isRelational(next) && describes(noun, head, next)) {
      String adjective = RelationalEnglish.adjective(glosses.get(next), english);
      boolean joined = candidate(next).conjunction;
      if (adjective == null && !joined) {
        return null;
      }
      if (adjective == null || (joined && !adjectives.and(adjective))) {
        break;
      }
      if (!joined) {
        adjectives.add(adjective);
      }
      words.add(next);
      next++;
    }
    return finish(adjectives, noun, next, english);
  }

  private @Nullable String finish(
      EnglishAdjectives adjectives, int noun, int behind, String english) {
    if (adjectives.isEmpty() || isTitle(noun, behind)) {
      return null;
    }
    String phrase = adjectives.before(english);
    return candidate(noun).number() == Number.DUAL ? "two " + phrase : phrase;
  }

  /** A country leaves less in doubt what it has: a Greek bond is no document. */
  private int mostSenses(int adjective) {
    return isCountry(adjective) ? 3 : 2;
  }

  private boolean isCountry(int adjective) {
    return Character.isUpperCase(glosses.get(adjective).best().gloss().charAt(0));
  }

  private boolean isRelational(int at) {
    return at < glosses.size()
        && glosses.get(at).isAnswered()
        && RelationalEnglish.isRelational(glosses.get(at).best().analysis().entry())
        && !taken.get(at);
  }

  private boolean isNoun(int at) {
    if (!glosses.get(at).isAnswered() || taken.get(at)) {
      return false;
    }
    Entry entry = glosses.get(at).best().analysis().entry();
    return entry.inflection() instanceof Inflection.Noun
        && entry.pos() == PartOfSpeech.NOUN
        && entry.origin() == Entry.Origin.AUTHORED;
  }

  /** Whether an adjective belongs to the noun, and to no noun before it. */
  private boolean describes(int noun, Candidate head, int at) {
    Candidate adjective = candidate(at);
    boolean joined = adjective.conjunction && (at == noun + 1 || !isAnd(at));
    if (joined || adjective.preposition || !agree(head, adjective)) {
      return false;
    }
    boolean mayComplete = noun > 0 && !head.conjunction && !head.preposition;
    return !mayComplete || !mayBeOf(noun - 1, head, adjective, at);
  }

  /**
   * Whether an adjective may as well describe the noun that heads the construct; a country does, as
   * in "Israeli electricity company", other adjectives seldom do.
   */
  private boolean mayBeOf(int construct, Candidate last, Candidate adjective, int at) {
    if (!glosses.get(construct).isAnswered()) {
      return false;
    }
    Candidate head = candidate(construct);
    return head.mayBeConstruct()
        && agreeInNumber(head, adjective)
        && (last.pronounSuffix || isCountry(at));
  }

  private boolean isAnd(int at) {
    return glosses.get(at).token().text().startsWith(AND);
  }

  private static boolean agree(Candidate noun, Candidate adjective) {
    return (noun.article || noun.pronounSuffix) == adjective.article
        && (noun.hasAccusativeAlif() || !adjective.hasAccusativeAlif())
        && agreeInNumber(noun, adjective);
  }

  /** Plurals of persons take plurals only. */
  static boolean agreeInNumber(Candidate noun, Candidate adjective) {
    boolean persons = noun.number() == Number.PLURAL && SenseHint.isPerson(noun.analysis.entry());
    return Agreement.of(noun, adjective) && (!persons || adjective.number() == Number.PLURAL);
  }

  /** Whether the noun says what the person named behind it is. */
  private boolean isTitle(int noun, int behind) {
    return behind < glosses.size()
        && glosses.get(behind).isAnswered()
        && glosses.get(behind).best().analysis().entry().pos() == PartOfSpeech.NAME
        && SenseHint.isPerson(glosses.get(noun).best().analysis().entry());
  }

  private Candidate candidate(int at) {
    return Candidate.of(glosses.get(at).best());
  }
}
