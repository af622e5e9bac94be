package org.hashiya.gloss;

import java.util.function.Function;
import org.hashiya.article.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that were read last, so that what news repeats is worked out once: readings, numbers
 * and the keys of terms. Written and read without locks: a slot holds one immutable object or
 * another.
 */
final class WordMemory {
  /** A power of two; an article has some hundred different words. */
  private static final int REMEMBERED = 1 << 14;

  private final @Nullable Remembered[] memory = new Remembered[REMEMBERED];
  private final Function<Token, Word> reader;

  private record Remembered(String text, Word word) {
    boolean isOf(Token token) {
      return word.kind() == token.kind() && text.equals(token.text());
    }
  }

  /**
   * @param reader of what is not remembered
   */
  WordMemory(Function<Token, Word> reader) {
    this.reader = reader;
  }

  /** The word of a token; two words that would have one slot have two, and neither loses it. */
  Word of(Token token) {
    int hash = token.text().hashCode();
    int slot = (hash ^ hash >>> 13) & REMEMBERED - 1;
    Remembered before = memory[slot];
    if (before != null && before.isOf(token)) {
      return before.word;
    }
    Remembered other = memory[slot ^ 1];
    if (other != null && other.isOf(token)) {
      return other.word;
    }
    Word word = reader.apply(token);
    memory[slot] = new Remembered(token.text(), word);
    if (before != null) {
      memory[slot ^ 1] = before;
    }
    return word;
  }
}
