package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Draws one line. It is used again for other lines, so its nodes are styled only once. */
final class LineNode extends Group {
  /** Half a pixel keeps a line of one pixel sharp. */
  private static final double UNDERLINE_ABOVE_INK_BOTTOM = 1.5;

  private static final double UNDERLINE_INSET = 1.5;

  private final Rank rank;
  private final List<Text> words = new ArrayList<>();
  private final List<Text> labels = new ArrayList<>();
  private final Map<WordMark, Path> underlines = new EnumMap<>(WordMark.class);

  LineNode(Rank rank) {
    this.rank = rank;
    setManaged(false);
    setAutoSizeChildren(false);
    setMouseTransparent(true);
    getStyleClass().setAll("reader-line", rank.name().toLowerCase(Locale.ROOT));
  }

  Rank rank() {
    return rank;
  }

  void show(PlacedLine line, RankStyle style, Font labelFont) {
    int used = 0;
    for (PlacedPiece placed : line.pieces()) {
      if (!placed.piece().isSpace()) {
        Text word = reuse(words, used++, "reader-word");
        draw(word, placed.shown(), style.font(), placed.x(), style.baseline());
        word.setNodeOrientation(
            placed.piece().rightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
      }
    }
    hide(words, used);
    used = 0;
    for (PlacedLabel placed : line.labels()) {
      Text label = reuse(labels, used++, "reader-label");
      draw(label, placed.text(), labelFont, placed.x(), style.labelBaseline());
    }
    hide(labels, used);
  }

  /**
   * Underlines words.
   *
   * @param marks by number of token
   */
  void underline(PlacedLine line, RankStyle style, IntFunction<Optional<WordMark>> marks) {
    underlines.values().forEach(path -> path.getElements().clear());
    double y = Math.rint(style.inkBottom()) - UNDERLINE_ABOVE_INK_BOTTOM;
    for (PlacedPiece placed : line.pieces()) {
      Piece piece = placed.piece();
      if (!piece.isSpace() && piece.token() != Piece.NO_TOKEN) {
        marks
            .apply(piece.token())
            .ifPresent(mark ->
                underline(mark)
                    .getElements()
                    .addAll(
                        new MoveTo(placed.x() + UNDERLINE_INSET, y),
                        new LineTo(placed.right() - UNDERLINE_INSET, y)));
      }
    }
  }

  private Path underline(WordMark mark) {
    return underlines.computeIfAbsent(
        mark,
        _ -> {
          Path path = new Path();
          path.setManaged(false);
          path.getStyleClass().setAll("reader-underline", mark.styleClass());
          getChildren().addFirst(path);
          return path;
        });
  }

  private static void draw(Text text, String string, Font font, double x, double baseline) {
    text.setFont(font);
    text.setText(string);
    text.setLayoutX(x);
    text.setLayoutY(baseline);
    text.setVisible(true);
  }

  private Text reuse(List<Text> texts, int index, String styleClass) {
    if (index == texts.size()) {
      Text text = new Text();
      text.setManaged(false);
      text.getStyleClass().setAll(styleClass);
      texts.add(text);
      getChildren().add(text);
    }
    return texts.get(index);
  }

  private static void hide(List<Text> texts, int from) {
    for (Text text : texts.subList(from, texts.size())) {
      text.setVisible(false);
    }
  }
}
