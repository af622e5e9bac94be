package org.hashiya.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text to be read.
 *
 * @param title what lists and the window call it; also its first block where the text has a title
 * @param language decides the base direction, whatever the first strong character may be
 */
public record Article(String title, Source source, Locale language, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  public Token at(Place place) {
    return blocks.get(place.block()).tokens().get(place.token());
  }

  /** How many words in Arabic script it has. */
  public int wordCount() {
    return (int) blocks.stream().flatMap(b -> b.tokens().stream()).filter(Token::isWord).count();
  }

  /** The places of all tokens in reading order. */
  public Stream<Place> places() {
    return IntStream.range(0, blocks.size())
        .boxed()
        .flatMap(
            b -> IntStream.range(0, blocks.get(b).tokens().size()).mapToObj(t -> new Place(b, t)));
  }
}
