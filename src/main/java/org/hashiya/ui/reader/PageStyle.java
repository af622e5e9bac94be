package org.hashiya.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The typography of a page: fonts, measure and leading for each rank. */
final class PageStyle {
  private static final double CHARACTERS_PER_LINE = 68;
  private static final double WIDER_WITH_LABELS = 1.25;

  /** Latin letters have no marks above and below that would need the leading of Arabic. */
  private static final double LATIN_LEADING = 0.86;

  private static final double SMALLEST_LABEL = 9;

  /** An ordinary sentence of each script, to see how wide an average character is. */
  private static final String ARABIC_SAMPLE =
      "كتبت الصحيفة في عددها الصادر صباح اليوم أن المحادثات بين الجانبين لم تنته بعد";

  private static final String LATIN_SAMPLE =
      "The paper wrote this morning that the talks between both sides are not yet over";

  private final Map<Rank, RankStyle> styles = new EnumMap<>(Rank.class);
  private final Font labelFont;
  private final double characterWidth;
  private final double column;
  private final BaseDirection direction;

  /**
   * @param size of the text's font in pixels
   * @param widest the width that the column may take at most
   */
  PageStyle(
      FontMeasures measures,
      String family,
      double size,
      BaseDirection direction,
      boolean labelled,
      boolean justified,
      double widest) {
    this.direction = direction;
    labelFont = Font.font(Math.max(SMALLEST_LABEL, Math.rint(size * 0.5)));
    String sample = direction.isRightToLeft() ? ARABIC_SAMPLE : LATIN_SAMPLE;
    FontMeasure body = measures.of(Font.font(family, size));
    characterWidth = body.width(sample) / sample.length();
    double wanted = CHARACTERS_PER_LINE * characterWidth * (labelled ? WIDER_WITH_LABELS : 1);
    column = Math.floor(Math.min(widest, wanted));
    FontMeasure labels = measures.of(labelFont);
    for (Rank rank : Rank.values()) {
      double em = size * scale(rank);
      boolean bold = rank == Rank.TITLE || rank == Rank.HEADING;
      Font font = Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, em);
      TextMeasure letters = measures.of(font);
      boolean spread = justified && rank == Rank.PARAGRAPH;
      Setting setting = new Setting(letters, labels, em, column, spread);
      styles.put(rank, style(rank, font, setting, labelled && rank != Rank.SOURCE));
    }
  }

  private RankStyle style(Rank rank, Font font, Setting setting, boolean labelled) {
    Text sample = new Text(ARABIC_SAMPLE);
    sample.setFont(font);
    double ascent = sample.getBaselineOffset();
    double descent = sample.getLayoutBounds().getHeight() - ascent;
    double em = setting.em();
    double leading = leading(rank) * (direction.isRightToLeft() ? 1 : LATIN_LEADING);
    double bare = Math.rint(Math.max(1.5 * em, ascent + descent) * leading);
    double baseline = Math.rint((bare - ascent - descent) / 2 + ascent);
    double label = labelled ? Math.rint(labelFont.getSize() * 1.5) : 0;
    double inkBottom = Math.min(bare, baseline + Math.max(descent * 0.9, 0.45 * em));
    return new RankStyle(
        font,
        setting,
        bare + label,
        baseline,
        Math.rint(inkBottom + labelFont.getSize() * 0.95),
        Math.max(0, baseline - Math.min(ascent, 1.1 * em)),
        inkBottom,
        Math.rint(em * before(rank)),
        Math.rint(em * after(rank)));
  }

  private static double scale(Rank rank) {
    return switch (rank) {
      case TITLE -> 1.7;
      case SOURCE -> 0.72;
      case HEADING -> 1.18;
      case PARAGRAPH -> 1;
    };
  }

  /** In parts of the font's own line height. Large letters want less of it. */
  private static double leading(Rank rank) {
    return switch (rank) {
      case TITLE -> 0.92;
      case SOURCE, HEADING -> 1;
      case PARAGRAPH -> 1.1;
    };
  }

  private static double before(Rank rank) {
    return switch (rank) {
      case TITLE -> 0.2;
      case SOURCE -> 0.1;
      case HEADING -> 0.7;
      case PARAGRAPH -> 0;
    };
  }

  private static double after(Rank rank) {
    return switch (rank) {
      case TITLE -> 0.05;
      case SOURCE -> 1.4;
      case HEADING -> 0.05;
      case PARAGRAPH -> 0.5;
    };
  }

  RankStyle of(Rank rank) {
    return Objects.requireNonNull(styles.get(rank));
  }

  Font labelFont() {
    return labelFont;
  }

  /** The width of the column in pixels. */
  double column() {
    return column;
  }

  /** A guess at the height of a paragraph that nobody has laid out. */
  double estimate(Rank rank, int characters) {
    RankStyle style = of(rank);
    double em = style.setting().em() / of(Rank.PARAGRAPH).setting().em();
    double lines = Math.max(1, Math.ceil(characters * characterWidth * em / column));
    return style.before() + lines * style.lineHeight() + style.after();
  }
}
