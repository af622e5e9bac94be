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

  /** How many words whose texts have the same hash are remembered. */
  private static final int SLOTS = 8;

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

  /** The word of a token. It is sought in the few slots that its text may have. */
  Word of(Token token) {
    int hash = token.text().hashCode();
    int first = (hash ^ hash >>> 13) & REMEMBERED - SLOTS;
    for (int slot = first; slot < first + SLOTS; slot++) {
      Remembered known = memory[slot];
      if (known == null) {
        break;
      }
      if (known.isOf(token)) {
        return known.word;
      }
    }
    Word word = reader.apply(token);
    System.arraycopy(memory, first, memory, first + 1, SLOTS - 1); // the oldest is forgotten
    memory[first] = new Remembered(token.text(), word);
    return word;
  }
}
