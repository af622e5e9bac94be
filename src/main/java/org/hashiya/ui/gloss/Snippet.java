package org.hashiya.ui.gloss;

import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Token;

/** A word with a few words around it, as they stand in the text. */
public record Snippet(String before, String word, String after) {
  private static final int WORDS_AROUND = 4;

  public static Snippet of(Article article, Place place) {
    Block block = article.blocks().get(place.block());
    List<Token> tokens = block.tokens();
    Token middle = tokens.get(place.token());
    Token first = tokens.get(Math.max(0, place.token() - WORDS_AROUND));
    Token last = tokens.get(Math.min(tokens.size() - 1, place.token() + WORDS_AROUND));
    return new Snippet(
        block.text().substring(first.start(), middle.start()),
        middle.text(),
        block.text().substring(middle.end(), last.end()));
  }
}
