package org.hashiya.ui.reader;

import java.util.List;

/**
 * A paragraph divided into lines. Which words a line holds does not depend on the vowels shown, so
 * nothing moves when they come and go; the places within a line are found when it comes into view.
 */
final class ParagraphLayout {
  private final ParagraphText text;
  private final Setting setting;
  private final int[] lineStarts;

  ParagraphLayout(ParagraphText text, Dress dress, Setting setting) {
    this.text = text;
    this.setting = setting;
    List<Piece> pieces = text.pieces();
    double[] widths =
        pieces.stream().mapToDouble(p -> setting.letters().width(p.shown())).toArray();
    LabelRoom room = new LabelRoom(pieces, dress, setting, widths, 0, widths.length);
    for (int i = 0; i < widths.length; i++) {
      widths[i] += room.before(i) + room.after(i);
    }
    lineStarts = new LineBreaker(text, widths, setting.measure()).lineStarts();
  }

  int lineCount() {
    return Math.max(1, lineStarts.length);
  }

  /** The line on which the character at a source offset stands. */
  int lineOf(int offset) {
    int line = 0;
    while (line + 1 < lineStarts.length
        && text.pieces().get(lineStarts[line + 1]).start() <= offset) {
      line++;
    }
    return line;
  }

  /** The source offset at which a line begins. */
  int startOf(int line) {
    return lineStarts.length == 0 ? 0 : text.pieces().get(lineStarts[line]).start();
  }

  PlacedLine place(int line, Dress dress) {
    if (lineStarts.length == 0) {
      return new PlacedLine(0, 0, List.of(), List.of(), text.direction());
    }
    boolean last = line == lineStarts.length - 1;
    int from = lineStarts[line];
    int end = last ? text.pieces().size() : lineStarts[line + 1];
    if (text.pieces().get(end - 1).isSpace() && end - 1 > from) {
      end--;
    }
    return new LineSetter(text, dress, setting, last).set(from, end);
  }
}
