package org.hashiya.ui.reader;

import java.util.Comparator;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.article.Token;

/** Finds the word above or below another, whether in view or not. */
final class LineSteps {
  private final Article article;
  private final Page page;

  LineSteps(Article article, Page page) {
    this.article = article;
    this.page = page;
  }

  /** The x of a word's middle, from the left edge of the column. */
  double middleOf(Place place) {
    Paragraphs paragraphs = page.paragraphs();
    if (paragraphs == null) {
      return 0;
    }
    int item = paragraphs.itemOf(place.block());
    Token token = article.at(place);
    int line = paragraphs.laid(item).layout().lineOf(token.start());
    TextMeasure letters = paragraphs.styleOf(item).setting().letters();
    return paragraphs.place(item, line).stretches(token.start(), token.end(), letters).stream()
        .findFirst()
        .map(Stretch::middle)
        .orElse(0.0);
  }

  /** The word nearest to an x on the next line (step 1) or the one before (-1) that has words. */
  Optional<Place> wordBeside(Place place, int step, double x) {
    Paragraphs paragraphs = page.paragraphs();
    if (paragraphs == null) {
      return Optional.empty();
    }
    int item = paragraphs.itemOf(place.block());
    int line = paragraphs.laid(item).layout().lineOf(article.at(place).start()) + step;
    while (true) {
      int count = paragraphs.laid(item).layout().lineCount();
      if (line < 0 || line >= count) {
        item += step;
        if (item < 0 || item >= paragraphs.count()) {
          return Optional.empty();
        }
        line = step > 0 ? 0 : paragraphs.laid(item).layout().lineCount() - 1;
      }
      Optional<Place> found = nearest(paragraphs, item, line, x);
      if (found.isPresent()) {
        return found;
      }
      line += step;
    }
  }

  private Optional<Place> nearest(Paragraphs paragraphs, int item, int line, double x) {
    int block = paragraphs.blockOf(item);
    WordCursor words = new WordCursor(article);
    return paragraphs.place(item, line).pieces().stream()
        .filter(p -> p.piece().token() != Piece.NO_TOKEN && !p.piece().isSpace())
        .filter(p -> words.isWord(new Place(block, p.piece().token())))
        .min(Comparator.comparingDouble(p -> Math.abs((p.x() + p.right()) / 2 - x)))
        .map(p -> new Place(block, p.piece().token()));
  }
}
