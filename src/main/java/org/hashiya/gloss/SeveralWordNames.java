package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.lexicon.LatinName;
import org.hashiya.lexicon.LatinNames;
import org.hashiya.lexicon.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Foreign names of two or three words that are known in Latin letters only: Novi Sad, Baton Rouge,
 * de Klerk. One of the words at least is known to nobody.
 */
final class SeveralWordNames {
  private static final int LONGEST = 3;
  private static final int SHORTEST_WORD = 2;

  /** One vowel more or less is no matter in several words. */
  private static final int MOST_ODD = 1;

  private final List<Token> tokens;
  private final BitSet unknown = new BitSet();
  private final BitSet taken;

  private SeveralWordNames(List<Token> tokens, List<Word> words, BitSet taken) {
    this.tokens = tokens;
    this.taken = taken;
    for (int i = 0; i < words.size(); i++) {
      Candidate first = words.get(i).first();
      unknown.set(i, first != null && first.isGuess());
    }
  }

  /**
   * The names of a sentence in reading order, not overlapping.
   *
   * @param taken tokens that are none of a name
   */
  static List<FoundName> in(List<Token> tokens, List<Word> words, BitSet taken) {
    SeveralWordNames names = new SeveralWordNames(tokens, words, taken);
    List<FoundName> found = new ArrayList<>();
    if (names.unknown.isEmpty()) {
      return found;
    }
    int at = 0;
    while (at + 1 < tokens.size()) {
      FoundName name = names.at(at);
      if (name != null) {
        found.add(name);
      }
      at = name == null ? at + 1 : name.end();
    }
    return found;
  }

  private @Nullable FoundName at(int first) {
    int told = unknown.nextSetBit(first);
    if (told < 0 || told >= first + LONGEST) {
      return null;
    }
    List<String> words = new ArrayList<>();
    FoundName longest = null;
    for (int end = first; end < Math.min(first + LONGEST, tokens.size()) && isFree(end); end++) {
      words.add(tokens.get(end).text());
      if (told <= end && words.size() > 1) {
        LatinNames.Fit fit = LatinNames.shipped().ofWords(words);
        longest =
            fit != null && fit.misfit() <= MOST_ODD ? found(first, end + 1, fit.name()) : longest;
      }
    }
    return longest;
  }

  private static FoundName found(int first, int end, LatinName name) {
    NameKind kind = name.kinds().getFirst();
    boolean person = kind == NameKind.FAMILY || kind == NameKind.GIVEN;
    return new FoundName(first, end, name.name(), List.of(name.name().split(" ", -1)), person);
  }

  private boolean isFree(int i) {
    Token token = tokens.get(i);
    return token.isWord() && !taken.get(i) && token.text().length() >= SHORTEST_WORD;
  }
}
