package org.hashiya.gloss;

import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.morph.TermComponents;

/**
 * A term vouches for the reading of its words: in قَبْلَ أَنْ stands قَبْلَ, not قَبِلَ. Candidates
 * that sound like the word of the citation become likelier.
 */
final class TermPreference {
  /** Four frequency classes. */
  private static final int VOUCHED = 16;

  private static final Pattern UNHEARD =
      Pattern.compile("[\\u0652\\u0670]|(?<=^ا)\\u064e|[\\u064b-\\u0650]+$");

  private TermPreference() {}

  /** The words of a citation that stand for words of the text. */
  static List<String> words(String citation) {
    return List.of(citation.split(" ")).stream()
        .filter(w -> !w.equals(TermComponents.GAP))
        .toList();
  }

  /** The candidates of a word, those likelier that sound like the citation's word. */
  static List<Candidate> prefer(List<Candidate> candidates, String cited) {
    String heard = heard(cited);
    return candidates.stream()
        .map(c ->
            heard.endsWith(heard(c.analysis.entry().lemma()))
                ? new Candidate(c.analysis, c.cost - VOUCHED)
                : c)
        .toList();
  }

  private static String heard(String vocalised) {
    return UNHEARD.matcher(vocalised).replaceAll("");
  }
}
