package org.hashiya.importing;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.text.Sentences;
import org.hashiya.text.Span;

/**
 * Divides paragraphs that are too long to read or to lay out at once. A page of a newspaper has 300
 * words between two breaths; some crawled articles, and books without line breaks, have none.
 */
final class LongParagraphs {
  /** In UTF-16 characters, about 350 words of Arabic. */
  static final int LONGEST = 2100;

  private static final String PAUSES = "،؛,;:";

  private LongParagraphs() {}

  /** The line itself, or paragraphs no longer than {@link #LONGEST} that together make it. */
  static List<Line> divide(Line line) {
    if (line.text().length() <= LONGEST) {
      return List.of(line);
    }
    List<Line> pieces = new ArrayList<>();
    for (String piece : divide(line.text())) {
      pieces.add(new Line(Block.Kind.PARAGRAPH, piece));
    }
    return pieces;
  }

  private static List<String> divide(String text) {
    // Even pieces: a paragraph just over the limit makes two halves, not a page and a line.
    int count = (text.length() + LONGEST - 1) / LONGEST;
    int wanted = text.length() / count;
    List<String> pieces = new ArrayList<>(count);
    int start = 0;
    int end = 0;
    for (Span sentence : Sentences.spans(text)) {
      if (end > start && (end - start >= wanted || sentence.end() - start > LONGEST)) {
        pieces.add(text.substring(start, end));
        start = sentence.start();
      }
      end = sentence.end();
      while (end - start > LONGEST) {
        int cut = breath(text, start);
        pieces.add(text.substring(start, cut).strip());
        start = cut;
        while (start < end && text.charAt(start) == ' ') {
          start++;
        }
      }
    }
    if (end > start) {
      pieces.add(text.substring(start, end));
    }
    return pieces;
  }

  /**
   * Where to cut a sentence that is too long: after a comma, or else between words, or anywhere.
   */
  private static int breath(String text, int start) {
    int latest = start + LONGEST;
    for (int at = latest; at > start + LONGEST / 2; at--) {
      if (text.charAt(at) == ' ' && PAUSES.indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    int space = text.lastIndexOf(' ', latest);
    if (space > start) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }
}
