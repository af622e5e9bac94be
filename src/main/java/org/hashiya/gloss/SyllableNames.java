package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.text.Folding;
import org.hashiya.text.foreign.Syllables;
import org.jspecify.annotations.Nullable;

/**
 * The full names of Koreans, Chinese and Vietnamese in a sentence. Many of their syllables are
 * words of Arabic besides (ري, لي, هو, شي), so that others must stand beside them that are none.
 */
final class SyllableNames {
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_NAME = 3;

  /** Words that a name is likelier to be followed by than to end in. */
  private static final Set<String> PARTICLES =
      Set.of("ان", "من", "ما", "كي", "كان", "بين", "في", "لا", "او", "اي", "ها");

  /** Pronouns, in which a name may end behind a syllable that is sure. */
  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "لي");

  private final List<Token> tokens;

  /** Words that may be syllables. */
  private final BitSet fitting = new BitSet();

  /** Those of them that are names or unknown, and nothing else. */
  private final BitSet sure = new BitSet();

  private SyllableNames(List<Token> tokens, List<Word> words, BitSet taken) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      boolean fits =
          !taken.get(i)
              && tokens.get(i).isWord()
              && text(i).length() <= LONGEST_SYLLABLE
              && !text(i).startsWith("ال");
      fitting.set(i, fits);
      sure.set(i, fits && FoundNames.isNameOnly(words.get(i)));
    }
  }

  /**
   * The names of a sentence in reading order, not overlapping.
   *
   * @param taken tokens that are none of a name
   */
  static List<FoundName> in(List<Token> tokens, List<Word> words, BitSet taken) {
    SyllableNames names = new SyllableNames(tokens, words, taken);
    List<FoundName> found = new ArrayList<>();
    int next = names.sure.nextSetBit(0);
    int at = Math.max(0, next - LONGEST_NAME + 1);
    while (next >= 0) {
      FoundName name = names.at(at);
      if (name != null) {
        found.add(name);
      }
      at = name == null ? at + 1 : name.end();
      next = names.sure.nextSetBit(at);
      at = next < 0 ? at : Math.max(at, next - LONGEST_NAME + 1);
    }
    return found;
  }

  private @Nullable FoundName at(int first) {
    int last = Math.min(first + LONGEST_NAME, fitting.nextClearBit(first));
    for (int end = Math.min(last, tokens.size()); end > first + 1; end--) {
      FoundName name = isTold(first, end) ? read(first, end) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** Two words that are nothing else, or three of which one is. */
  private boolean isTold(int first, int end) {
    int syllables = sure.get(first, end).cardinality();
    if (end - first == 2 ? syllables < 2 : syllables == 0) {
      return false;
    }
    String last = Folding.key(text(end - 1));
    return !PARTICLES.contains(last) && (!PRONOUNS.contains(last) || sure.get(end - 2));
  }

  private @Nullable FoundName read(int first, int end) {
    Syllables.Spelt family = Syllables.spelt(text(first));
    for (Syllables people : Syllables.values()) {
      String english = people.family(family);
      List<String> given = english == null ? null : given(people, first + 1, end);
      if (english != null && given != null) {
        List<String> parts = new ArrayList<>(List.of(english));
        parts.addAll(given);
        return new FoundName(first, end, people.written(english, given), parts, true);
      }
    }
    return null;
  }

  private @Nullable List<String> given(Syllables people, int from, int end) {
    List<String> given = new ArrayList<>();
    for (int i = from; i < end; i++) {
      String syllable = people.given(Syllables.spelt(text(i)));
      if (syllable == null) {
        return null;
      }
      given.add(syllable);
    }
    return given;
  }

  private String text(int i) {
    return tokens.get(i).text();
  }
}
