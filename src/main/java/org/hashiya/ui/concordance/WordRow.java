package org.hashiya.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.control.Prose;

/**
 * Words in one line, as many as there is room for, counted from one end. Each word is a node: in a
 * longer text JavaFX 26 sets vowels beside their letters, and would turn mixed directions round.
 */
final class WordRow extends Region {
  private static final String ELLIPSIS = "…";

  /** Between words, in parts of the size of the type. */
  private static final double SPACE = 0.24;

  /** More do not fit on any screen. */
  private static final int MOST_WORDS = 40;

  private final boolean fromEnd;
  private final Pool<Text> words = new Pool<>(getChildren(), WordRow::word);
  private final Text ellipsis = word();
  private boolean arabic = true;

  /**
   * @param fromEnd whether the last words are shown where there is no room for all
   */
  WordRow(boolean fromEnd, String styleClass) {
    this.fromEnd = fromEnd;
    ellipsis.setText(ELLIPSIS);
    getChildren().add(ellipsis);
    getStyleClass().add(styleClass);
    setAccessibleRole(AccessibleRole.TEXT);
    // Places below are those on the screen.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
  }

  private static Text word() {
    Text word = new Text();
    word.getStyleClass().add("row-word");
    return word;
  }

  /** Shows the words of a text. */
  void show(String text, boolean isArabic) {
    arabic = isArabic;
    getStyleClass().removeAll("arabic", "english");
    getStyleClass().add(isArabic ? "arabic" : "english");
    NodeOrientation direction =
        isArabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    List<String> chunks = text.isEmpty() ? List.of() : Prose.chunks(text, direction);
    int first = fromEnd ? Math.max(0, chunks.size() - MOST_WORDS) : 0;
    words.begin();
    for (String chunk : chunks.subList(first, Math.min(chunks.size(), first + MOST_WORDS))) {
      Text word = words.next();
      word.setNodeOrientation(direction);
      word.setText(chunk);
    }
    words.end();
    setAccessibleText(text);
    requestLayout();
  }

  private double space() {
    return Math.rint(ellipsis.getFont().getSize() * SPACE);
  }

  private static double width(Text word) {
    return Math.ceil(word.getLayoutBounds().getWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (Text word : words.inUse()) {
      width += width(word) + (width == 0 ? 0 : space());
    }
    return width;
  }

  @Override
  protected void layoutChildren() {
    List<Text> outwards = new ArrayList<>(words.inUse());
    if (fromEnd) {
      outwards = outwards.reversed();
    }
    boolean fits = computePrefWidth(-1) <= getWidth();
    double room = fits ? getWidth() : getWidth() - width(ellipsis) - space();
    double at = 0;
    boolean full = false;
    for (Text word : outwards) {
      double width = width(word);
      full = full || at + width > room + 0.5;
      word.setVisible(!full);
      if (!full) {
        place(word, at, width);
        at += width + space();
      }
    }
    ellipsis.setVisible(full);
    place(ellipsis, at, width(ellipsis));
  }

  /** Places a word at a distance from where the row begins to be filled. */
  private void place(Text word, double at, double width) {
    boolean fromRight = arabic != fromEnd;
    double x = fromRight ? getWidth() - at - width : at;
    layoutInArea(word, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }
}
