package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.morph.Guesser;

/** The foreign names of several words in a sentence that rules find where no term has them. */
final class FoundNames {
  /** More than any reading of a word by itself has for it. */
  private static final int GAIN = 60;

  private FoundNames() {}

  /** The names of a sentence, not overlapping. */
  static List<FoundName> in(List<Token> tokens, List<Word> words, List<TermMatcher.Match> terms) {
    BitSet taken = new BitSet();
    for (TermMatcher.Match term : terms) {
      term.words().forEach(taken::set);
    }
    List<FoundName> found = new ArrayList<>();
    take(SpelledLetters.in(tokens, taken), found, taken);
    take(SeveralWordNames.in(tokens, words, taken), found, taken);
    take(SyllableNames.in(tokens, words, taken), found, taken);
    return found;
  }

  private static void take(List<FoundName> names, List<FoundName> found, BitSet taken) {
    for (FoundName name : names) {
      found.add(name);
      taken.set(name.first(), name.end());
    }
  }

  /** Adds the parts of names to the candidates of their words. */
  static void add(List<FoundName> names, List<List<Candidate>> candidates, List<Token> tokens) {
    for (FoundName name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        add(candidates, tokens, i, name.parts().get(i - name.first()));
      }
    }
  }

  /** Adds a part of a name to the candidates of a word. */
  static void add(List<List<Candidate>> candidates, List<Token> tokens, int i, String english) {
    List<Candidate> out = new ArrayList<>(candidates.get(i));
    int least = NamePositions.least(out).cost;
    out.add(new Candidate(Guesser.asNamePart(tokens.get(i).text(), english), least - GAIN));
    candidates.set(i, out);
  }

  /** Whether a word is a name or unknown, and nothing else. */
  static boolean isNameOnly(Word word) {
    for (Candidate c : word.candidates()) {
      if (!c.name && !c.isGuess()) {
        return false;
      }
    }
    return word.isWord();
  }
}
