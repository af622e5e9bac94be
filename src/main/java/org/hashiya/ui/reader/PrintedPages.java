package org.hashiya.ui.reader;

import java.util.Iterator;
import java.util.NoSuchElementException;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.hashiya.article.Article;

/**
 * An article on paper, one node a page, laid out as they are asked for. It has the vowels and
 * glosses that the screen shows, but a size of its own.
 */
public final class PrintedPages implements Iterator<Node> {
  private static final double SIZE = 14;

  /** A heading is not left behind at the foot of a page without so many lines below it. */
  private static final int LINES_AFTER_HEADING = 2;

  private final Paragraphs paragraphs;
  private final Font labelFont;
  private final double left;
  private final double height;
  private int item;
  private int line;

  /**
   * @param width of the printable area in points, as PageLayout gives it
   * @param height of the printable area in points
   */
  public PrintedPages(ReaderModel model, Article article, double width, double height) {
    Wardrobe wardrobe = new Wardrobe(model.glossedProperty().get());
    boolean labelled = !wardrobe.isEmpty() && model.glossesProperty().get() != GlossMode.NONE;
    PageStyle style =
        new PageStyle(
            new FontMeasures(),
            model.fontFamilyProperty().get(),
            SIZE,
            BaseDirection.of(article.language()),
            labelled,
            model.justifiedProperty().get(),
            width);
    this.paragraphs =
        new Paragraphs(
            article,
            model.sourceLineProperty().get(),
            style,
            block -> wardrobe.dress(block, model),
            0);
    this.labelFont = style.labelFont();
    this.left = (width - style.column()) / 2;
    this.height = height;
  }

  @Override
  public boolean hasNext() {
    return item < paragraphs.count();
  }

  @Override
  public Node next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Group page = new Group();
    double y = 0;
    while (hasNext()) {
      RankStyle style = paragraphs.styleOf(item);
      y += line == 0 && y > 0 ? style.before() : 0;
      if (y > 0 && y + needed(style) > height) {
        break;
      }
      LineNode node = new LineNode(paragraphs.rank(item));
      node.show(paragraphs.place(item, line), style, labelFont);
      node.setLayoutX(left);
      node.setLayoutY(y);
      page.getChildren().add(node);
      y += style.lineHeight();
      line++;
      if (line == paragraphs.laid(item).layout().lineCount()) {
        y += style.after();
        line = 0;
        item++;
      }
    }
    return page;
  }

  private double needed(RankStyle style) {
    boolean heading = paragraphs.rank(item) == Rank.HEADING && item + 1 < paragraphs.count();
    return style.lineHeight()
        + (heading ? LINES_AFTER_HEADING * paragraphs.styleOf(item + 1).lineHeight() : 0);
  }
}
