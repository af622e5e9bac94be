package org.hashiya.cli;

import java.util.List;
import org.hashiya.search.Line;
import org.hashiya.text.Arabic;

/**
 * Lines for a terminal: article and sentence, then before, word and after in reading order. The
 * three are wrapped in directional isolates, and together in one of the line's own direction, so
 * that a terminal which orders text by the Unicode bidirectional algorithm shows an Arabic line
 * with the words before on the right, and one that does not shows them in the order of reading.
 * Columns are padded by the cells that a terminal gives a character; vowels take none.
 */
final class ConcordanceColumns {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';
  private static final String ELLIPSIS = "…";
  private static final String GAP = "  ";
  private static final int PLACE_WIDTH = 24;

  /** What was found may be long; a longer one pushes its line's last column aside. */
  private static final int WIDEST_WORD = 30;

  private final int width;
  private final int wordWidth;

  private ConcordanceColumns(int width, int wordWidth) {
    this.width = width;
    this.wordWidth = wordWidth;
  }

  /**
   * Columns that suit these lines.
   *
   * @param width of the columns before and after, in cells
   */
  static ConcordanceColumns of(List<Line> lines, int width) {
    int widest = lines.stream().mapToInt(line -> cells(line.word())).max().orElse(0);
    return new ConcordanceColumns(width, Math.min(widest, WIDEST_WORD));
  }

  String line(Line line) {
    char isolate = line.arabic() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    String before = end(line.before(), width);
    String after = start(line.after(), width);
    return place(line)
        + GAP
        + isolate
        + padding(before, width)
        + isolated(before, isolate)
        + GAP
        + isolated(line.word(), isolate)
        + padding(line.word(), wordWidth)
        + GAP
        + isolated(after, isolate)
        + padding(after, width)
        + POP_ISOLATE;
  }

  private static String place(Line line) {
    String sentence = ":" + (line.sentence() + 1);
    String article = end(line.article().source().publisher(), PLACE_WIDTH - sentence.length());
    String place = article + sentence;
    return isolated(place, LEFT_TO_RIGHT_ISOLATE) + padding(place, PLACE_WIDTH);
  }

  private static String padding(String text, int width) {
    return " ".repeat(Math.max(0, width - cells(text)));
  }

  private static String isolated(String text, char isolate) {
    return isolate + text + POP_ISOLATE;
  }

  /** As much of the end as fits, from the beginning of a word on. */
  private static String end(String text, int width) {
    if (cells(text) <= width) {
      return text;
    }
    int at = text.length();
    for (int room = width - 1; at > 0 && (room > 0 || isMark(text.charAt(at - 1))); at--) {
      room -= isMark(text.charAt(at - 1)) ? 0 : 1;
    }
    int space = text.indexOf(' ', Math.max(0, at - 1));
    return ELLIPSIS + text.substring(space < 0 ? at : space + 1);
  }

  /** As much of the start as fits, up to the end of a word. */
  private static String start(String text, int width) {
    if (cells(text) <= width) {
      return text;
    }
    int at = 0;
    for (int room = width - 1; at < text.length() && room > 0; at++) {
      room -= isMark(text.charAt(at)) ? 0 : 1;
    }
    int space = text.lastIndexOf(' ', at);
    return text.substring(0, space < 0 ? at : space) + ELLIPSIS;
  }

  private static int cells(String text) {
    return (int) text.chars().filter(c -> !isMark((char) c)).count();
  }

  private static boolean isMark(char c) {
    return Arabic.isMark(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
