package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * Terms of the lexicon with a relational adjective behind them: اَلْبَنْك الْمَرْكَزِيّ
 * الْيُونَانِيّ is the Greek central bank; اَلْأَنْشِطَة الثَّقَافِيَّة وَالتَّرْفِيهِيَّة are
 * cultural and recreational activities.
 */
final class ExtendedTerms {
  private final List<Gloss> glosses;
  private final BitSet taken;

  private ExtendedTerms(List<Gloss> glosses, BitSet taken) {
    this.glosses = glosses;
    this.taken = taken;
  }

  /**
   * The longer terms of a sentence.
   *
   * @param terms the lexicon's in the sentence
   * @param taken numbers of the words that stand in a term or name already
   */
  static List<TermMatch> of(
      Block block,
      int number,
      Sentence sentence,
      List<Gloss> glosses,
      List<TermMatcher.Match> terms,
      BitSet taken) {
    List<TermMatch> found = new ArrayList<>();
    ExtendedTerms extended = new ExtendedTerms(glosses, taken);
    for (TermMatcher.Match m : terms) {
      int behind = m.words().getLast() + 1;
      String english = extended.isAdjective(behind) ? extended.english(m, behind) : null;
      if (english != null) {
        List<Integer> tokens = new ArrayList<>();
        m.words().forEach(word -> tokens.add(sentence.first() + word));
        tokens.add(sentence.first() + behind);
        found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), english));
      }
    }
    return found;
  }

  private boolean isAdjective(int at) {
    return at < glosses.size()
        && !taken.get(at)
        && glosses.get(at).isAnswered()
        && RelationalEnglish.isRelational(glosses.get(at).best().analysis().entry());
  }

  private @Nullable String english(TermMatcher.Match term, int behind) {
    int first = term.words().getFirst();
    int last = behind - 1;
    String english = term.term().senses().getFirst().glosses().getFirst();
    boolean phrase = last - first + 1 == term.words().size() && last > first && isNoun(first);
    if (!phrase || !RelationalEnglish.isPlainNoun(english) || hasPreposition(first + 1, behind)) {
      return null;
    }
    Candidate head = candidate(first);
    Candidate adjective = candidate(behind);
    String added = RelationalEnglish.adjective(glosses.get(behind), english);
    if (added == null || adjective.preposition || isName(behind + 1)) {
      return null;
    }
    boolean definite = head.article || head.pronounSuffix || candidate(last).article;
    if (definite != adjective.article || !RelationalPhrases.agreeInNumber(head, adjective)) {
      return null;
    }
    String whole = adjective.conjunction ? joined(english, last, added) : before(english, added);
    boolean plural = head.number() == Number.PLURAL;
    return whole != null && plural ? EnglishPlural.of(whole) : whole;
  }

  private boolean hasPreposition(int from, int end) {
    for (int i = from; i < end; i++) {
      Candidate c = glosses.get(i).isAnswered() ? candidate(i) : null;
      if (c == null || c.preposition || c.pos == PartOfSpeech.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  private static String before(String term, String adjective) {
    EnglishAdjectives adjectives = new EnglishAdjectives();
    adjectives.add(adjective);
    return adjectives.before(term);
  }

  /** "cultural and recreational activity" of "cultural activity". */
  private @Nullable String joined(String term, int last, String adjective) {
    if (!RelationalEnglish.isRelational(glosses.get(last).best().analysis().entry())) {
      return null;
    }
    String known = glosses.get(last).best().gloss();
    boolean fits = term.startsWith(known + " ") && !known.equals(adjective);
    return fits ? known + " and " + adjective + term.substring(known.length()) : null;
  }

  private boolean isNoun(int at) {
    if (!glosses.get(at).isAnswered()) {
      return false;
    }
    Entry entry = glosses.get(at).best().analysis().entry();
    return entry.inflection() instanceof Inflection.Noun && entry.pos() == PartOfSpeech.NOUN;
  }

  private boolean isName(int at) {
    return at < glosses.size()
        && glosses.get(at).isAnswered()
        && glosses.get(at).best().analysis().entry().pos() == PartOfSpeech.NAME;
  }

  private Candidate candidate(int at) {
    return Candidate.of(glosses.get(at).best());
  }
}
