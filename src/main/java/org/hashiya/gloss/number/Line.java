package org.hashiya.gloss.number;

import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.Meaning.Mark;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence; asking beyond its ends is allowed and finds nothing. */
final class Line {
  private static final NumberWord NOTHING =
      new NumberWord(Token.Kind.PUNCTUATION, "", "", false, "", false, List.of());

  private final NumberWord[] words;

  Line(List<NumberWord> words) {
    this.words = words.toArray(NumberWord[]::new);
  }

  NumberWord at(int i) {
    return i >= 0 && i < words.length ? words[i] : NOTHING;
  }

  int size() {
    return words.length;
  }

  boolean is(int i, Mark mark) {
    return at(i).is(mark);
  }

  /** The meaning of a word with nothing joined to it but perhaps the article. */
  <M extends Meaning> @Nullable M free(int i, Class<M> type) {
    return at(i).isFree() ? at(i).as(type) : null;
  }

  /** The meaning of a word with و joined to it. */
  <M extends Meaning> @Nullable M joined(int i, Class<M> type) {
    return at(i).conjunction() && at(i).preposition().isEmpty() ? at(i).as(type) : null;
  }
}
