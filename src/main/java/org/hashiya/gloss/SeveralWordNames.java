package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.hashiya.article.Token;
import org.hashiya.lexicon.LatinName;
import org.hashiya.lexicon.LatinNames;
import org.hashiya.lexicon.NameKind;
import org.hashiya.morph.Guesser;
import org.jspecify.annotations.Nullable;

/**
 * Foreign names of two or three words that are known in Latin letters only: Novi Sad, Baton Rouge,
 * de Klerk. One of the words at least is nothing but a name.
 */
final class SeveralWordNames {
  private static final int LONGEST = 3;
  private static final int SHORTEST_WORD = 2;

  /** One vowel more or less is no matter in several words. */
  private static final int MOST_ODD = 1;

  /** More than any reading of the word by itself has for it. */
  private static final int GAIN = 60;

  private final List<Token> tokens;
  private final BitSet taken;
  private final IntPredicate sure;

  private SeveralWordNames(List<Token> tokens, BitSet taken, IntPredicate sure) {
    this.tokens = tokens;
    this.taken = taken;
    this.sure = sure;
  }

  /**
   * A name.
   *
   * @param end the token behind its last
   */
  record Found(int first, int end, LatinName name) {
    String english() {
      return name.name();
    }

    boolean ofPerson() {
      NameKind kind = name.kinds().getFirst();
      return kind == NameKind.FAMILY || kind == NameKind.GIVEN;
    }
  }

  /**
   * The names of a sentence in reading order, not overlapping.
   *
   * @param taken tokens that are none of a name
   * @param sure whether a token is a name or an unknown word, and nothing else
   */
  static List<Found> in(List<Token> tokens, BitSet taken, IntPredicate sure) {
    SeveralWordNames names = new SeveralWordNames(tokens, taken, sure);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at + 1 < tokens.size()) {
      Found name = names.at(at);
      if (name != null) {
        found.add(name);
      }
      at = name == null ? at + 1 : name.end();
    }
    return found;
  }

  /** Adds the names of a sentence to the candidates of their words. */
  static void name(
      List<List<Candidate>> candidates,
      List<Token> tokens,
      List<Word> words,
      List<TermMatcher.Match> terms) {
    BitSet taken = SyllableNames.words(terms);
    for (Found name : in(tokens, taken, i -> SyllableNames.isNameOnly(words.get(i)))) {
      String[] parts = name.english().split(" ", -1);
      for (int i = name.first(); i < name.end(); i++) {
        List<Candidate> out = new ArrayList<>(candidates.get(i));
        int least = NamePositions.least(out).cost;
        String part = parts[i - name.first()];
        out.add(new Candidate(Guesser.asNamePart(tokens.get(i).text(), part), least - GAIN));
        candidates.set(i, out);
      }
    }
  }

  private @Nullable Found at(int first) {
    int end = first;
    boolean told = false;
    List<String> words = new ArrayList<>();
    Found longest = null;
    while (end < Math.min(first + LONGEST, tokens.size()) && isFree(end)) {
      told |= sure.test(end);
      words.add(tokens.get(end).text());
      end++;
      LatinNames.Fit fit =
          told && words.size() > 1 ? LatinNames.shipped().ofWords(words) : null;
      if (fit != null && fit.misfit() <= MOST_ODD) {
        longest = new Found(first, end, fit.name());
      }
    }
    return longest;
  }

  private boolean isFree(int i) {
    Token token = tokens.get(i);
    return token.isWord() && !taken.get(i) && token.text().length() >= SHORTEST_WORD;
  }
}
