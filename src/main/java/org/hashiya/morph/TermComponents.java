package org.hashiya.morph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;

/**
 * The keys by which the words of a term are recognised: the folded lemma, with its preposition where
 * one is joined to it; for a word that no lemma explains, or that the term fixes as an adverb, the
 * folded word itself. The compiler builds the terms from these keys, the matcher looks them up.
 */
public final class TermComponents {
  /** Stands in a citation for any words. */
  public static final String GAP = "~";

  /** How many analyses a word of a citation may stand for. */
  private static final int MOST_READINGS = 2;

  private static final String ADVERBIAL = "\u064Bا";
  private static final Pattern ENDING = Pattern.compile("[\\u064b-\\u0652]+$");
  private static final Pattern UNHEARD = Pattern.compile("[\\u0652\\u0670]|(?<=^ا)\\u064e");

  private TermComponents() {}

  /** The keys that a word of a citation stands for; never empty. */
  public static Set<String> ofCitation(String word, Analyser analyser) {
    if (word.equals(GAP)) {
      return Set.of(GAP);
    }
    if (word.endsWith(ADVERBIAL)) {
      return Set.of(literal(word)); // وُصُولًا إِلَى is not the noun وُصُول
    }
    Set<String> keys = new LinkedHashSet<>();
    List<Analysis> analyses = analyser.analyse(word);
    for (Analysis a : analyses) {
      if (keys.size() < MOST_READINGS && sameVowels(word, a.vocalised())) {
        keys.add(of(a));
      }
    }
    return keys.isEmpty() ? Set.of(literal(word)) : keys;
  }

  /** The key of an analysis, its preposition included. */
  public static String of(Analysis analysis) {
    String preposition = preposition(analysis);
    String lemma = ofLemma(analysis);
    return preposition.isEmpty() ? lemma : preposition + "+" + lemma;
  }

  /** The key of the lemma alone. */
  public static String ofLemma(Analysis analysis) {
    return Folding.key(analysis.entry().lemma());
  }

  /** The key of a joined preposition, which may end a term (فِيمَا يَتَعَلَّقُ بِ), or empty. */
  public static String preposition(Analysis analysis) {
    for (Segment s : analysis.segments()) {
      if (s.role() == Role.PREPOSITION) {
        return Arabic.stripMarks(s.text());
      }
    }
    return "";
  }

  /** The key of a word as it is written. */
  public static String literal(String word) {
    return "=" + Folding.key(word);
  }

  /** Whether the citation's vowels are the analysis's, but for the last letter's. */
  private static boolean sameVowels(String citation, String vocalised) {
    return heard(citation).equals(heard(vocalised));
  }

  private static String heard(String vocalised) {
    return ENDING.matcher(UNHEARD.matcher(vocalised).replaceAll("")).replaceAll("");
  }
}
