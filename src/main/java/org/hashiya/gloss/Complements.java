package org.hashiya.gloss;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Terms that hold only before some complements. One that ends in a preposition needs what it can
 * govern: مِنْ قِبَلِ الْمُدَرِّبِ is "by the coach", مِنْ قَبْلُ alone "before". One that is a
 * conjunction needs the verb of its clause, and "as mentioned" no clause.
 */
final class Complements {
  private static final String BY = "قِبَل";

  private static final Set<String> TIMES =
      Set.of("بِدَايَة", "نِهَايَة", "مُنْتَصَف", "مَوْعِد", "اِنْطِلَاق", "اِنْتِهَاء", "بَدْء");

  /**
   * "Provided that" and "until", with the prepositions that verbs take from them, without vowels.
   */
  private static final Map<String, String> CONJUNCTIONS =
      Map.of("عَلَى أَنْ", "على", "إِلَى أَنْ", "إلى");

  /** "As mentioned"; where a clause follows it means "also mentioned that": كَمَا ذَكَرَ أَنَّ. */
  private static final Set<String> MENTIONS = Set.of("كَمَا ذَكَرَ", "كَمَا قَالَ");

  private static final Set<String> THAT = Set.of("أَنَّ", "إِنَّ", "أَنْ");

  /** How many words the subject may have before what is said. */
  private static final int SUBJECT = 6;

  /** How far before a conjunction a verb takes its preposition. */
  private static final int REACH = 7;

  private Complements() {}

  /** Whether what a term needs does not follow it, or what it excludes does. */
  static boolean lacks(TermMatcher.Match match, List<Word> words) {
    String citation = match.term().citation();
    if (MENTIONS.contains(citation)) {
      return saysThat(match.words().getLast(), words);
    }
    String preposition = CONJUNCTIONS.get(citation);
    if (preposition != null) {
      return !joinsClause(match, preposition, words);
    }
    if (!citation.endsWith(BY)) {
      return false;
    }
    int next = match.words().getLast() + 1;
    boolean pronoun =
        words.get(next - 1).candidates().stream().anyMatch(c -> c.pronounSuffix && !c.noun);
    return !pronoun && !begins(words, next);
  }

  private static boolean joinsClause(
      TermMatcher.Match match, String preposition, List<Word> words) {
    int next = match.words().getLast() + 1;
    int first = match.words().getFirst();
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      Candidate c = words.get(i).likeliest();
      if (c != null && c.prepositions.contains(preposition)) {
        return false;
      }
    }
    Candidate verb = next < words.size() ? words.get(next).likeliest() : null;
    return verb != null && verb.verb && !verb.conjunction;
  }

  private static boolean saysThat(int verb, List<Word> words) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 2 + SUBJECT); i++) {
      Candidate c = words.get(i).likeliest();
      if (c == null || c.verb) {
        return false;
      }
      if (THAT.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** مِنْ قَبْلِ بِدَايَةِ الْمَوْسِمِ: nobody begins a time by it. */
  private static boolean isTime(Candidate c) {
    return TimeWords.is(c) || TIMES.contains(c.lemma());
  }

  /** Whether a word that can be governed stands at a place, or behind the quotation mark there. */
  private static boolean begins(List<Word> words, int at) {
    int next = at < words.size() && words.get(at).candidates().isEmpty() ? at + 1 : at;
    return next < words.size() && governable(words.get(next).likeliest());
  }

  private static boolean governable(@Nullable Candidate c) {
    return c != null
        && !isTime(c)
        && !c.conjunction
        && !c.preposition
        && (c.nominal()
            || c.pos == PartOfSpeech.DEMONSTRATIVE
            || c.pos == PartOfSpeech.RELATIVE
            || c.pos == PartOfSpeech.NUMERAL
            || c.pos == PartOfSpeech.QUANTIFIER
            || c.isGuess());
  }
}
