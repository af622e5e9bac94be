package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hashiya.article.Token;
import org.hashiya.morph.Guesser;

/**
 * The words of a known person's name that the lexicon reads as anything but names: ري in Ri Yong Ho
 * is no irrigation. Each is the part of the English name at its place.
 */
final class NameParts {
  /** More than any reading of the word by itself has for it. */
  private static final int GAIN = 60;

  /** Of Abdullah al-Senussi each word is no part. */
  private static final Pattern ARTICLE = Pattern.compile("\\b[ae]l-", Pattern.CASE_INSENSITIVE);

  private NameParts() {}

  /** Adds the parts of the persons of a sentence to the candidates of their words. */
  static void name(
      List<List<Candidate>> candidates, List<Token> tokens, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match term : terms) {
      if (!term.term().person()) {
        continue;
      }
      String english = term.term().senses().getFirst().glosses().getFirst();
      String[] parts = english.split("[ -]", -1);
      boolean each = parts.length == term.words().size() && !ARTICLE.matcher(english).find();
      if (each) {
        for (int part = 0; part < parts.length; part++) {
          int word = term.words().get(part);
          candidates.set(word, named(candidates.get(word), tokens.get(word), parts[part]));
        }
      }
    }
  }

  private static List<Candidate> named(List<Candidate> candidates, Token token, String part) {
    for (Candidate c : candidates) {
      if (c.name) {
        return candidates;
      }
    }
    Candidate least = NamePositions.least(candidates);
    List<Candidate> out = new ArrayList<>(candidates);
    String capital = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    out.add(new Candidate(Guesser.asNamePart(token.text(), capital), least.cost - GAIN));
    return out;
  }
}
