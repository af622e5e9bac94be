package org.hashiya.ui.reader;

import java.util.StringJoiner;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Token;

/**
 * A selected stretch of an article.
 *
 * @param anchor where the selecting began
 * @param focus where it has got to, before or after the anchor
 */
public record Selection(TextPosition anchor, TextPosition focus) {
  static Selection ofToken(Article article, Place place) {
    Token token = article.at(place);
    return new Selection(
        new TextPosition(place.block(), token.start()),
        new TextPosition(place.block(), token.end()));
  }

  static Selection ofBlock(Article article, int block) {
    return new Selection(
        new TextPosition(block, 0),
        new TextPosition(block, article.blocks().get(block).text().length()));
  }

  static Selection ofAll(Article article) {
    int last = article.blocks().size() - 1;
    return new Selection(new TextPosition(0, 0), ofBlock(article, last).focus());
  }

  public TextPosition start() {
    return anchor.compareTo(focus) <= 0 ? anchor : focus;
  }

  public TextPosition end() {
    return anchor.compareTo(focus) <= 0 ? focus : anchor;
  }

  public boolean isEmpty() {
    return anchor.equals(focus);
  }

  Selection extendedTo(TextPosition position) {
    return new Selection(anchor, position);
  }

  /** The same from the earlier of both starts to the later of both ends. */
  Selection joinedWith(Selection other) {
    boolean forwards = other.end().compareTo(end()) > 0;
    return forwards
        ? new Selection(start(), other.end())
        : new Selection(end(), other.start().compareTo(start()) < 0 ? other.start() : start());
  }

  /** The source text exactly as it is written, one line to a block. */
  String text(Article article) {
    StringJoiner text = new StringJoiner("\n");
    for (int i = start().block(); i <= end().block(); i++) {
      Block block = article.blocks().get(i);
      int from = i == start().block() ? start().offset() : 0;
      int to = i == end().block() ? end().offset() : block.text().length();
      text.add(block.text().substring(from, to));
    }
    return text.toString();
  }
}
