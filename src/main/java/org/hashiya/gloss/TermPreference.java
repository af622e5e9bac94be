package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;

/**
 * A term vouches for the reading of its words: in قَبْلَ أَنْ stands قَبْلَ, not قَبِلَ. Candidates
 * that sound like the word of the citation become likelier.
 */
final class TermPreference {
  /** Four frequency classes. */
  static final int VOUCHED = 16;

  private TermPreference() {}

  /** The words of a citation that stand for words of the text. */
  private static List<String> words(String citation) {
    List<String> words = new ArrayList<>(List.of(citation.split(" ")));
    words.removeIf(TermComponents.GAP::equals);
    return words;
  }

  /** The candidates of the words of a sentence in the light of its terms. */
  static List<List<Candidate>> prefer(
      List<List<Candidate>> sentence, List<TermMatcher.Match> terms) {
    List<List<Candidate>> out = new ArrayList<>(sentence);
    for (TermMatcher.Match m : terms) {
      List<String> cited = words(m.term().citation());
      for (int i = 0; i < Math.min(cited.size(), m.words().size()); i++) {
        int word = m.words().get(i);
        out.set(word, prefer(out.get(word), cited.get(i), m));
      }
    }
    return out;
  }

  /** The candidates of a word, those likelier that sound like the citation's word. */
  private static List<Candidate> prefer(
      List<Candidate> candidates, String cited, TermMatcher.Match match) {
    String heard = heard(cited);
    List<Candidate> preferred = new ArrayList<>(candidates.size());
    for (Candidate c : candidates) {
      boolean club = isOtherClub(c, match);
      int gain = club ? -ArticleField.CLUB : sounds(heard, c) ? VOUCHED : 0;
      preferred.add(gain == 0 ? c : c.gaining(gain));
    }
    return preferred;
  }

  /** الاتحاد is no club in الاتحاد الدولي لكرة القدم, though the page is of sport. */
  private static boolean isOtherClub(Candidate c, TermMatcher.Match match) {
    return Names.isClub(c)
        && !match.term().senses().getFirst().glosses().getFirst().contains(firstGloss(c));
  }

  private static String firstGloss(Candidate c) {
    return c.analysis.entry().senses().getFirst().glosses().getFirst();
  }

  /**
   * Whether a term makes a candidate likelier.
   *
   * @param word number of the candidate's word in the term
   */
  static boolean vouches(String citation, int word, Candidate c) {
    List<String> cited = words(citation);
    return word < cited.size() && sounds(heard(cited.get(word)), c);
  }

  private static boolean sounds(String heard, Candidate c) {
    String lemma = heard(c.lemma());
    return heard.endsWith(lemma) || isFeminine(heard, lemma, c);
  }

  /** A term cites an adjective in the gender of its noun: غَرَامَة مَالِيَّة. */
  private static boolean isFeminine(String heard, String lemma, Candidate c) {
    return c.adjective && heard.endsWith("ة") && heard.endsWith(lemma + "\u064Eة");
  }

  /** A word without sukuns, dagger alifs, the vowel of its first alif and that of its end. */
  private static String heard(String vocalised) {
    int end = vocalised.length();
    while (end > 0 && isVowel(vocalised.charAt(end - 1))) {
      end--;
    }
    StringBuilder heard = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = vocalised.charAt(i);
      boolean ofFirstAlif = i == 1 && c == Arabic.FATHA && vocalised.charAt(0) == Arabic.ALIF;
      if (c != Arabic.SUKUN && c != Arabic.DAGGER_ALIF && !ofFirstAlif) {
        heard.append(c);
      }
    }
    return heard.toString();
  }

  private static boolean isVowel(char c) {
    return c >= Arabic.FATHATAN && c <= Arabic.KASRA;
  }
}
