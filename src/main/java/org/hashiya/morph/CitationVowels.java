package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.text.Arabic;

/** How the vowels of a term's citation are held against those of an analysis. */
final class CitationVowels {
  private static final Pattern ENDING = Pattern.compile("[\\u064b-\\u0652]+$");

  /** The case of a noun before its pronoun. */
  private static final Pattern BEFORE_PRONOUN =
      Pattern.compile("[\\u064e-\\u0650](?=ه[\\u064e-\\u0650]?$)");

  private static final Pattern UNHEARD = Pattern.compile("[\\u0652\\u0670]|(?<=^ا)\\u064e");

  private CitationVowels() {}

  /** Whether the citation's vowels are the analysis's, but for the last letter's. */
  static boolean are(String citation, String vocalised) {
    return heard(citation).equals(heard(vocalised));
  }

  private static String heard(String vocalised) {
    String h = BEFORE_PRONOUN.matcher(UNHEARD.matcher(vocalised).replaceAll("")).replaceAll("");
    return ENDING.matcher(h).replaceAll("");
  }

  /**
   * Whether the marks that are written, the last letter's apart, are among those of an analysis.
   */
  static boolean fit(String word, String vocalised) {
    List<String> written = letters(word);
    List<String> full = letters(vocalised);
    if (written.size() != full.size()) {
      return false;
    }
    for (int i = 0; i < written.size() - 1; i++) {
      String letter = written.get(i);
      for (int at = 1; at < letter.length(); at++) {
        char mark = letter.charAt(at);
        if (mark != Arabic.SUKUN && mark != Arabic.DAGGER_ALIF && full.get(i).indexOf(mark) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The letters of a word, each with its marks. */
  private static List<String> letters(String word) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Arabic.isMark(c) && !letters.isEmpty()) {
        letters.set(letters.size() - 1, letters.getLast() + c);
      } else {
        letters.add(String.valueOf(c));
      }
    }
    return letters;
  }
}
