package org.hashiya.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Token;

/**
 * The paragraphs of a page, laid out on demand and remembered while they are near: the blocks of
 * the article, and the source line after its title.
 */
final class Paragraphs implements Flow.Items {
  /** More than a screen ever holds, few enough to be cheap. */
  private static final int REMEMBERED = 256;

  private static final int CHECK_CLOCK_EVERY = 16;
  private static final int NO_BLOCK = -1;

  private final Article article;
  private final String sourceLine;
  private final PageStyle style;
  private final IntFunction<Dress> dresses;
  private final double margin;
  private final int sourceItem;
  private final Map<Integer, ParagraphText> texts = recent();
  private final Map<Integer, Laid> laid = recent();

  /** A paragraph in its lines. */
  record Laid(ParagraphLayout layout, Dress dress) {}

  /**
   * @param dresses by number of block
   * @param margin empty space above the first and below the last paragraph
   */
  Paragraphs(
      Article article,
      String sourceLine,
      PageStyle style,
      IntFunction<Dress> dresses,
      double margin) {
    this.article = article;
    this.sourceLine = sourceLine;
    this.style = style;
    this.dresses = dresses;
    this.margin = margin;
    sourceItem = sourceLine.isEmpty() ? Integer.MAX_VALUE : titled(article) ? 1 : 0;
  }

  private static boolean titled(Article article) {
    return !article.blocks().isEmpty() && Rank.of(article.blocks().getFirst().kind()) == Rank.TITLE;
  }

  private static <T> Map<Integer, T> recent() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  int count() {
    return article.blocks().size() + (sourceItem == Integer.MAX_VALUE ? 0 : 1);
  }

  /** The block that an item shows; negative for the source line. */
  int blockOf(int item) {
    return item < sourceItem ? item : item == sourceItem ? NO_BLOCK : item - 1;
  }

  int itemOf(int block) {
    return block < sourceItem ? block : block + 1;
  }

  Rank rank(int item) {
    int block = blockOf(item);
    return block == NO_BLOCK ? Rank.SOURCE : Rank.of(article.blocks().get(block).kind());
  }

  RankStyle styleOf(int item) {
    return style.of(rank(item));
  }

  private String text(int item) {
    int block = blockOf(item);
    return block == NO_BLOCK ? sourceLine : article.blocks().get(block).text();
  }

  Heights estimates() {
    return new Heights(
        IntStream.range(0, count())
            .mapToDouble(i -> style.estimate(rank(i), text(i).length()) + margins(i))
            .toArray());
  }

  @Override
  public double height(int item) {
    RankStyle is = styleOf(item);
    return is.before()
        + laid(item).layout().lineCount() * is.lineHeight()
        + is.after()
        + margins(item);
  }

  /** The y of the first line's top, from the item's top. */
  double linesTop(int item) {
    return styleOf(item).before() + (item == 0 ? margin : 0);
  }

  private double margins(int item) {
    return (item == 0 ? margin : 0) + (item == count() - 1 ? margin : 0);
  }

  Laid laid(int item) {
    Laid known = laid.get(item);
    if (known != null) {
      return known;
    }
    int block = blockOf(item);
    Dress dress = block == NO_BLOCK ? Dress.PLAIN : dresses.apply(block);
    ParagraphLayout layout = new ParagraphLayout(paragraph(item), dress, styleOf(item).setting());
    Laid made = new Laid(layout, dress);
    laid.put(item, made);
    return made;
  }

  PlacedLine place(int item, int line) {
    Laid it = laid(item);
    return it.layout().place(line, it.dress());
  }

  private ParagraphText paragraph(int item) {
    int block = blockOf(item);
    List<Token> tokens = block == NO_BLOCK ? List.of() : article.blocks().get(block).tokens();
    Locale language = article.language();
    return texts.computeIfAbsent(item, i -> new ParagraphText(text(i), tokens, language));
  }

  /**
   * Measures the words of a paragraph ahead of its layout, as far as time allows.
   *
   * @param deadline as of {@link System#nanoTime}
   * @return whether the paragraph can now be laid out without a pause
   */
  boolean prepare(int item, long deadline) {
    if (laid.containsKey(item)) {
      return true;
    }
    TextMeasure letters = styleOf(item).setting().letters();
    int measured = 0;
    for (Piece piece : paragraph(item).pieces()) {
      letters.width(piece.shown());
      if (++measured % CHECK_CLOCK_EVERY == 0 && System.nanoTime() > deadline) {
        return false;
      }
    }
    laid(item);
    return true;
  }
}
