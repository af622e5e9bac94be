package org.hashiya.gloss.number;

import java.util.List;
import org.hashiya.article.Token;
import org.jspecify.annotations.Nullable;

/**
 * A token as the readers of numbers see it. Made once for all tokens with the same text.
 *
 * @param text digits in Western form for a number, else as it stands
 * @param key the folded word without its clitics
 * @param conjunction whether "and" is joined to it
 * @param preposition the letter of a joined preposition, or empty
 * @param article whether it has the article
 * @param meanings empty for a word that has no part in numbers
 */
public record NumberWord(
    Token.Kind kind,
    String text,
    String key,
    boolean conjunction,
    String preposition,
    boolean article,
    List<Meaning> meanings) {
  public NumberWord {
    meanings = List.copyOf(meanings);
  }

  /** Reads a token by itself. */
  public static NumberWord of(Token token) {
    return Vocabulary.read(token);
  }

  boolean isNumber() {
    return kind == Token.Kind.NUMBER;
  }

  /** Whether it can belong to a figure at all. */
  boolean speaks() {
    return isNumber() || !meanings.isEmpty();
  }

  boolean isFree() {
    return !conjunction && preposition.isEmpty();
  }

  <M extends Meaning> @Nullable M as(Class<M> type) {
    for (int i = 0; i < meanings.size(); i++) { // asked for every token: without an iterator
      Meaning m = meanings.get(i);
      if (type.isInstance(m)) {
        return type.cast(m);
      }
    }
    return null;
  }

  boolean is(Meaning.Mark mark) {
    return meanings.contains(mark);
  }
}
