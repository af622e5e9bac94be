package org.hashiya.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures with the toolkit's own shaping and remembers each word form. FX thread only. */
final class FontMeasure implements TextMeasure {
  /** Enough for the vocabulary of a book; beyond it memory is worth more than time. */
  private static final int REMEMBERED = 200_000;

  private final Text text = new Text();
  private final Map<String, Float> widths = new HashMap<>();

  FontMeasure(Font font) {
    text.setFont(font);
  }

  @Override
  public double width(String string) {
    Float known = widths.get(string);
    if (known != null) {
      return known;
    }
    if (widths.size() >= REMEMBERED) {
      widths.clear();
    }
    text.setText(string);
    float width = (float) text.getLayoutBounds().getWidth();
    widths.put(string, width);
    return width;
  }

  @Override
  public double caret(String string, boolean rightToLeft, int offset) {
    set(string, rightToLeft);
    return text.caretShape(offset, true)[0] instanceof MoveTo top ? top.getX() : 0;
  }

  @Override
  public int offsetAt(String string, boolean rightToLeft, double x) {
    set(string, rightToLeft);
    return text.hitTest(new Point2D(x, 0)).getInsertionIndex();
  }

  private void set(String string, boolean rightToLeft) {
    text.setText(string);
    text.setNodeOrientation(
        rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
  }
}
