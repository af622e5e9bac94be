package org.hashiya.ui.reader;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Gives each piece of one line its place: order, spaces, room for glosses. */
final class LineSetter {
  /** How much wider a space may become, in parts of itself, before a line is rather left short. */
  static final double STRETCH = 3;

  private static final double SQUEEZE = 0.6;
  private static final String ELLIPSIS = "…";

  /** Sums of widths are not exact: by this many pixels no gloss is too long. */
  private static final double ROUNDING = 0.01;

  private final ParagraphText text;
  private final Dress dress;
  private final Setting setting;
  private final boolean last;

  /**
   * @param last whether the line ends its paragraph and so is not spread
   */
  LineSetter(ParagraphText text, Dress dress, Setting setting, boolean last) {
    this.text = text;
    this.dress = dress;
    this.setting = setting;
    this.last = last;
  }

  /** Sets the pieces from {@code from} to before {@code end}. */
  PlacedLine set(int from, int end) {
    List<Piece> pieces = text.pieces().subList(from, end);
    int count = pieces.size();
    String[] shown = new String[count];
    double[] widths = new double[count];
    for (int i = 0; i < count; i++) {
      Piece piece = pieces.get(i);
      shown[i] = piece.isSpace() ? piece.shown() : dress.shown(piece);
      widths[i] = setting.letters().width(shown[i]);
    }
    LabelRoom room = new LabelRoom(pieces, dress, setting, widths, 0, count);
    double natural = 0;
    double spaces = 0;
    for (int i = 0; i < count; i++) {
      natural += before(room, i) + widths[i] + after(room, i, count);
      spaces += pieces.get(i).isSpace() ? widths[i] : 0;
    }
    double stretch = stretch(setting.measure() - natural, spaces);
    for (int i = 0; i < count; i++) {
      widths[i] *= pieces.get(i).isSpace() ? stretch : 1;
    }
    double total = natural + spaces * (stretch - 1);
    double x = text.direction().isRightToLeft() ? setting.measure() - total : 0;
    List<PlacedPiece> placed = new ArrayList<>(count);
    for (int i : visualOrder(pieces)) {
      boolean odd = (pieces.get(i).level() & 1) == 1;
      double before = before(room, i);
      double after = after(room, i, count);
      placed.add(new PlacedPiece(pieces.get(i), shown[i], x + (odd ? after : before), widths[i]));
      x += before + widths[i] + after;
    }
    widenSpaces(placed);
    return new PlacedLine(
        pieces.getFirst().start(),
        pieces.getLast().end(),
        placed,
        labels(room, pieces, placed),
        text.direction());
  }

  /** The room at the ends of a line is not used: there a gloss hangs into the page's margin. */
  private static double before(LabelRoom room, int piece) {
    return piece == 0 ? 0 : room.before(piece);
  }

  private static double after(LabelRoom room, int piece, int count) {
    return piece == count - 1 ? 0 : room.after(piece);
  }

  /** By what factor spaces must be multiplied. */
  private double stretch(double missing, double spaces) {
    if (spaces == 0 || (missing > 0 && (last || !setting.justified()))) {
      return 1;
    }
    return Math.clamp(1 + missing / spaces, SQUEEZE, 1 + STRETCH);
  }

  private static int[] visualOrder(List<Piece> pieces) {
    byte[] levels = new byte[pieces.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = pieces.get(i).level();
    }
    return Bidi.reorderVisual(levels);
  }

  /** Lets spaces cover the room beside them, so that a selection shows no holes. */
  private static void widenSpaces(List<PlacedPiece> placed) {
    for (int i = 1; i + 1 < placed.size(); i++) {
      PlacedPiece space = placed.get(i);
      if (space.piece().isSpace()) {
        double left = placed.get(i - 1).right();
        double right = placed.get(i + 1).x();
        placed.set(i, new PlacedPiece(space.piece(), space.shown(), left, right - left));
      }
    }
  }

  private List<PlacedLabel> labels(LabelRoom room, List<Piece> pieces, List<PlacedPiece> placed) {
    List<PlacedLabel> labels = new ArrayList<>();
    for (LabelRoom.Span span : room.spans()) {
      int start = pieces.get(span.first()).start();
      int end = pieces.get(span.last()).end();
      List<PlacedPiece> under =
          placed.stream()
              .filter(p -> p.piece().start() >= start && p.piece().end() <= end)
              .toList();
      Stretch stretch = new Stretch(under.getFirst().x(), under.getLast().right());
      double available = Math.max(span.slot(), stretch.width()) - setting.labelDistance();
      String label = shorten(span.label().text(), available);
      double width = setting.labels().width(label);
      labels.add(new PlacedLabel(label, stretch.middle() - width / 2, width));
    }
    return labels;
  }

  private String shorten(String label, double room) {
    if (setting.labels().width(label) <= room + ROUNDING) {
      return label;
    }
    int end = label.length();
    while (end > 1 && setting.labels().width(label.substring(0, end).strip() + ELLIPSIS) > room) {
      end = label.offsetByCodePoints(end, -1);
    }
    return label.substring(0, end).strip() + ELLIPSIS;
  }
}
