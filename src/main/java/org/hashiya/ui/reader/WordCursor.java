package org.hashiya.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;

/** Steps through an article word by word, in reading order; punctuation is passed over. */
final class WordCursor {
  private final Article article;

  WordCursor(Article article) {
    this.article = article;
  }

  boolean isWord(Place place) {
    return article.at(place).kind() != Token.Kind.PUNCTUATION;
  }

  Optional<Place> next(Place from, Predicate<Place> wanted) {
    return search(from.block(), from.token() + 1, 1, wanted);
  }

  Optional<Place> previous(Place from, Predicate<Place> wanted) {
    return search(from.block(), from.token() - 1, -1, wanted);
  }

  /** The first word at or after a position. */
  Optional<Place> firstFrom(TextPosition position) {
    List<Token> tokens = tokens(position.block());
    int token = 0;
    while (token < tokens.size() && tokens.get(token).start() < position.offset()) {
      token++;
    }
    return search(position.block(), token, 1, _ -> true);
  }

  Optional<Place> nextSentence(Place from) {
    return search(from.block(), sentence(from).end(), 1, _ -> true);
  }

  /** The first word of the sentence, or of the one before when already there. */
  Optional<Place> previousSentence(Place from) {
    Optional<Place> start = firstOfSentence(from);
    if (start.isPresent() && start.get().compareTo(from) < 0) {
      return start;
    }
    return previous(from, _ -> true).flatMap(this::firstOfSentence);
  }

  private Optional<Place> firstOfSentence(Place place) {
    return search(place.block(), sentence(place).first(), 1, _ -> true);
  }

  private Sentence sentence(Place place) {
    List<Sentence> sentences = article.blocks().get(place.block()).sentences();
    return sentences.stream()
        .filter(s -> s.first() <= place.token() && place.token() < s.end())
        .findFirst()
        .orElseGet(() -> new Sentence(0, Math.max(1, tokens(place.block()).size())));
  }

  private Optional<Place> search(int block, int token, int step, Predicate<Place> wanted) {
    int t = token;
    List<Block> blocks = article.blocks();
    for (int b = block; b >= 0 && b < blocks.size(); ) {
      for (; t >= 0 && t < tokens(b).size(); t += step) {
        Place place = new Place(b, t);
        if (isWord(place) && wanted.test(place)) {
          return Optional.of(place);
        }
      }
      b += step;
      t = step > 0 || b < 0 ? 0 : tokens(b).size() - 1;
    }
    return Optional.empty();
  }

  private List<Token> tokens(int block) {
    return article.blocks().get(block).tokens();
  }
}
