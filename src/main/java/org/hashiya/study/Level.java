package org.hashiya.study;

import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.FrequencyBands;

/**
 * How large a vocabulary an article asks for: how many of the commonest words of the news one must
 * know so that they cover 95 of 100 of its words, names and numbers left out. With 95 in 100 a text
 * can be followed with some help (B. Laufer, "What percentage of text-lexis is essential for
 * comprehension?", 1989). Inside a frequency class words are taken to be equally common.
 *
 * @param wordsNeeded rounded to two figures; the whole lexicon where even that is not enough
 */
public record Level(Stage stage, int wordsNeeded) {
  /** Coverage at which a text can be followed. */
  private static final double ENOUGH = 0.95;

  /** Levels by the vocabulary that they stand for. */
  public enum Stage {
    BEGINNER(800),
    ELEMENTARY(1_500),
    INTERMEDIATE(2_500),
    UPPER_INTERMEDIATE(4_000),
    ADVANCED(6_000),
    EXPERT(Integer.MAX_VALUE);

    private final int most;

    /**
     * @param most words needed at this level
     */
    Stage(int most) {
      this.most = most;
    }

    /**
     * The level at which somebody knows enough.
     *
     * @param words how many of the commonest are needed
     */
    public static Stage of(int words) {
      Stage stage = BEGINNER;
      while (words > stage.most) {
        stage = values()[stage.ordinal() + 1];
      }
      return stage;
    }
  }

  /** Estimates; takes time in proportion to the article's length. */
  public static Level of(GlossedArticle article, FrequencyBands bands) {
    int[] counts = new int[FrequencyBands.RAREST + 1];
    int words = 0;
    for (var block : article.glosses()) {
      for (Gloss gloss : block) {
        if (gloss.token().isWord() && gloss.isAnswered()) {
          Entry entry = gloss.best().analysis().entry();
          if (Vocabulary.counts(entry)) {
            counts[Math.clamp(entry.frequencyClass(), 0, FrequencyBands.RAREST)]++;
            words++;
          }
        }
      }
    }
    int needed = rounded(needed(counts, words, bands));
    return new Level(Stage.of(needed), needed);
  }

  private static double needed(int[] counts, int words, FrequencyBands bands) {
    double wanted = ENOUGH * words;
    int covered = 0;
    for (int band = 0; band < counts.length; band++) {
      if (counts[band] > 0 && covered + counts[band] >= wanted) {
        double part = (wanted - covered) / counts[band];
        return bands.upTo(band - 1) + part * (bands.upTo(band) - bands.upTo(band - 1));
      }
      covered += counts[band];
    }
    return 0;
  }

  private static int rounded(double number) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1));
    return (int) (Math.round(number / unit) * unit);
  }
}
