package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hashiya.article.Token;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Guesser;
import org.hashiya.text.Folding;
import org.hashiya.text.foreign.Syllables;
import org.jspecify.annotations.Nullable;

/**
 * The full names of Koreans, Chinese and Vietnamese in a sentence. Many of their syllables are
 * words of Arabic besides (ري, لي, هو, شي), so that others must stand beside them that are none.
 */
final class SyllableNames {
  private static final int LONGEST_SYLLABLE = 6;

  /** More than any reading of the word by itself has for it. */
  private static final int GAIN = 60;

  /** Words that a name is likelier to be followed by than to end in. */
  private static final Set<String> PARTICLES =
      Set.of("ان", "من", "ما", "كي", "كان", "بين", "في", "لا", "او", "اي", "ها");

  /** Pronouns, in which a name may end behind a syllable that is sure. */
  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "لي");

  private final List<Token> tokens;
  private final BitSet taken;
  private final IntPredicate sure;

  private SyllableNames(List<Token> tokens, BitSet taken, IntPredicate sure) {
    this.tokens = tokens;
    this.taken = taken;
    this.sure = sure;
  }

  /**
   * A full name.
   *
   * @param end the token behind its last
   * @param parts the English of its tokens
   */
  record Found(int first, int end, String english, List<String> parts) {}

  /**
   * The names of a sentence in reading order, not overlapping.
   *
   * @param taken tokens that are none of a name
   * @param sure whether a token is a name or an unknown word, and nothing else
   */
  static List<Found> in(List<Token> tokens, BitSet taken, IntPredicate sure) {
    SyllableNames names = new SyllableNames(tokens, taken, sure);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Found name = names.at(i);
      if (name != null) {
        found.add(name);
        i = name.end() - 1;
      }
    }
    return found;
  }

  /** Adds the names of a sentence to the candidates of their words. */
  static void name(
      List<List<Candidate>> candidates,
      List<Token> tokens,
      List<Word> words,
      List<TermMatcher.Match> terms) {
    for (Found name : in(tokens, words(terms), i -> isNameOnly(words.get(i)))) {
      for (int i = name.first(); i < name.end(); i++) {
        List<Candidate> out = new ArrayList<>(candidates.get(i));
        String part = name.parts().get(i - name.first());
        Analysis analysis = Guesser.asNamePart(tokens.get(i).text(), part);
        out.add(new Candidate(analysis, NamePositions.least(out).cost - GAIN));
        candidates.set(i, out);
      }
    }
  }

  private static boolean isNameOnly(Word word) {
    for (Candidate c : word.candidates()) {
      if (!c.name && !c.isGuess()) {
        return false;
      }
    }
    return word.isWord();
  }

  /** The words of terms. */
  static BitSet words(List<TermMatcher.Match> terms) {
    BitSet words = new BitSet();
    for (TermMatcher.Match term : terms) {
      term.words().forEach(words::set);
    }
    return words;
  }

  private @Nullable Found at(int first) {
    if (!isShortWord(first) || !isShortWord(first + 1)) {
      return null;
    }
    for (int end = Math.min(first + 3, tokens.size()); end > first + 1; end--) {
      if (!isShortWord(end - 1) || !isTold(first, end)) {
        continue;
      }
      for (Syllables people : Syllables.values()) {
        Found name = read(people, first, end);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** Two words that are nothing else, or three of which one is. */
  private boolean isTold(int first, int end) {
    int syllables = 0;
    for (int i = first; i < end; i++) {
      syllables += sure.test(i) ? 1 : 0;
    }
    if (syllables == 0 || (end - first == 2 && syllables < 2)) {
      return false;
    }
    String last = Folding.key(text(end - 1));
    boolean settled = !PRONOUNS.contains(last) || sure.test(end - 2);
    return !PARTICLES.contains(last) && (end - first == 2 || settled);
  }

  private @Nullable Found read(Syllables people, int first, int end) {
    Optional<String> family = people.family(text(first));
    if (family.isEmpty()) {
      return null;
    }
    List<String> given = new ArrayList<>();
    for (int i = first + 1; i < end; i++) {
      people.given(text(i)).ifPresent(given::add);
    }
    if (given.size() < end - first - 1) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(family.get()));
    parts.addAll(given);
    return new Found(first, end, people.written(family.get(), given), parts);
  }

  private boolean isShortWord(int i) {
    return i < tokens.size()
        && !taken.get(i)
        && tokens.get(i).isWord()
        && text(i).length() <= LONGEST_SYLLABLE;
  }

  private String text(int i) {
    return tokens.get(i).text();
  }
}
