package org.hashiya.gloss;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hashiya.article.Token;

/**
 * The words of a known person's name that the lexicon reads as anything but names: ري in Ri Yong Ho
 * is no irrigation. Each is the part of the English name at its place.
 */
final class NameParts {
  /** Of Abdullah al-Senussi each word is no part. */
  private static final Pattern ARTICLE = Pattern.compile("\\b[ae]l-", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN = Pattern.compile("[ -]");

  private NameParts() {}

  /** Adds the parts of the persons of a sentence to the candidates of their words. */
  static void add(
      List<List<Candidate>> candidates, List<Token> tokens, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match term : terms) {
      if (term.term().person() && lacksName(candidates, term.words())) {
        String english = term.term().senses().getFirst().glosses().getFirst();
        String[] parts = BETWEEN.split(english, -1);
        if (parts.length == term.words().size() && !ARTICLE.matcher(english).find()) {
          for (int part = 0; part < parts.length; part++) {
            int word = term.words().get(part);
            if (!isNamed(candidates.get(word))) {
              FoundNames.add(candidates, tokens, word, capitalised(parts[part]));
            }
          }
        }
      }
    }
  }

  private static boolean lacksName(List<List<Candidate>> candidates, List<Integer> words) {
    for (int word : words) {
      if (!isNamed(candidates.get(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.name) {
        return true;
      }
    }
    return false;
  }

  private static String capitalised(String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }
}
