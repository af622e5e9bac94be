package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.parallel.clue.Evidence.Found;
import org.hashiya.parallel.english.EnglishWord;

/**
 * What the words say for and against sentences belonging together, as logarithms of likelihood
 * ratios: how much likelier what is found and missed would be if they did than if they were any two
 * sentences of these texts.
 *
 * <p>A word found counts log(r / p), a word missed log((1 - r) / (1 - p)), where r is its {@link
 * Recall} and p how often any sentence has it by chance, counted in these very texts, so that a
 * name in every sentence says little. The sum is damped by {@link #DAMPING}, as words are no
 * independent witnesses.
 */
public final class Likelihood {
  /** The most sentences of one side in a group. */
  public static final int MOST = 6;

  private static final double DAMPING = 0.5;

  /** So many sentences' weight has what is known beforehand against what is counted. */
  private static final double PRIOR_SENTENCES = 6;

  private static final double ENGLISH_BY_CHANCE = 0.04;

  private final Evidence evidence;
  private final int columns;

  /** By Arabic sentence, then by English sentence and size of the group of the other side. */
  private final float[][] ofArabic;

  private final float[][] ofEnglish;

  /** By Arabic sentence, English sentence and word; null where nothing is found. */
  private final float[][][] covered;

  private final List<List<Odds>> arabicOdds = new ArrayList<>();
  private final List<List<Odds>> englishOdds = new ArrayList<>();

  private Likelihood(Evidence evidence) {
    this.evidence = evidence;
    this.columns = evidence.englishSize();
    this.ofArabic = new float[evidence.arabicSize()][columns * MOST];
    this.ofEnglish = new float[evidence.arabicSize()][columns * MOST];
    this.covered = new float[evidence.arabicSize()][][];
  }

  /** Weighs all groups of up to {@link #MOST} sentences of one side against one of the other. */
  public static Likelihood of(Evidence evidence, Recall recall) {
    Likelihood likelihood = new Likelihood(evidence);
    for (int i = 0; i < evidence.arabicSize(); i++) {
      likelihood.weighArabic(i, recall.arabic());
      likelihood.covered[i] = likelihood.covered(i);
    }
    likelihood.weighEnglish(recall.english());
    return likelihood;
  }

  /**
   * What an Arabic sentence says for being rendered by English ones.
   *
   * @param size how many of them, from {@code english} on
   */
  public double ofArabic(int arabic, int english, int size) {
    return ofArabic[arabic][english * MOST + size - 1];
  }

  /**
   * What an English sentence says for rendering Arabic ones.
   *
   * @param size how many of them, from {@code arabic} on
   */
  public double ofEnglish(int english, int arabic, int size) {
    return ofEnglish[arabic][english * MOST + size - 1];
  }

  /**
   * What the words of any groups say, neighbours or not.
   *
   * @param arabic Arabic sentences, at most {@link #MOST}
   * @param english English sentences, at most {@link #MOST}
   */
  public double of(List<Integer> arabic, List<Integer> english) {
    double sum = 0;
    for (int i : arabic) {
      List<Found> clues = evidence.clues(i);
      for (int c = 0; c < clues.size(); c++) {
        double best = 0;
        for (int j : english) {
          best = Math.max(best, clues.get(c).hits().in(j));
        }
        sum += clues.get(c).clue().weight() * arabicOdds.get(i).get(c).of(best, english.size());
      }
    }
    for (int j : english) {
      List<EnglishWord> words = evidence.words(j);
      for (int w = 0; w < words.size(); w++) {
        double best = 0;
        for (int i : arabic) {
          best = Math.max(best, covered[i][j] == null ? 0 : covered[i][j][w]);
        }
        sum += words.get(w).content() ? englishOdds.get(j).get(w).of(best, arabic.size()) : 0;
      }
    }
    return sum;
  }

  private void weighArabic(int i, double recall) {
    float[] sums = ofArabic[i];
    float[] strength = new float[columns];
    List<Odds> odd = new ArrayList<>();
    arabicOdds.add(odd);
    for (Found found : evidence.clues(i)) {
      double total = 0;
      double most = 0;
      java.util.Arrays.fill(strength, 0);
      for (int j : found.hits().bySentence().keySet()) {
        strength[j] = (float) found.hits().in(j);
        total += strength[j];
        most = Math.max(most, strength[j]);
      }
      Odds odds = new Odds(chance(total - most, columns, found.clue().commonness()), recall);
      odd.add(odds);
      for (int j = 0; j < columns; j++) {
        float best = 0;
        for (int n = 0; n < MOST && j + n < columns; n++) {
          best = Math.max(best, strength[j + n]);
          sums[j * MOST + n] += (float) (found.clue().weight() * odds.of(best, n + 1));
        }
      }
    }
  }

  /** By English sentence and word, how surely the words of an Arabic sentence lead to it. */
  private float[][] covered(int i) {
    float[][] covered = new float[columns][];
    for (Found found : evidence.clues(i)) {
      found
          .hits()
          .bySentence()
          .forEach((j, spots) -> {
            if (covered[j] == null) {
              covered[j] = new float[evidence.words(j).size()];
            }
            for (EnglishIndex.Spot spot : spots) {
              covered[j][spot.word()] = Math.max(covered[j][spot.word()], (float) spot.strength());
            }
          });
    }
    return covered;
  }

  private void weighEnglish(double recall) {
    int rows = evidence.arabicSize();
    float[] strength = new float[rows];
    for (int j = 0; j < columns; j++) {
      List<EnglishWord> words = evidence.words(j);
      List<Odds> odd = new ArrayList<>();
      englishOdds.add(odd);
      for (int w = 0; w < words.size(); w++) {
        if (!words.get(w).content()) {
          odd.add(Odds.NONE);
          continue;
        }
        double total = 0;
        double most = 0;
        for (int i = 0; i < rows; i++) {
          strength[i] = covered[i][j] == null ? 0 : covered[i][j][w];
          total += strength[i];
          most = Math.max(most, strength[i]);
        }
        Odds odds = new Odds(chance(total - most, rows, ENGLISH_BY_CHANCE), recall);
        odd.add(odds);
        for (int i = 0; i < rows; i++) {
          float best = 0;
          for (int m = 0; m < MOST && i + m < rows; m++) {
            best = Math.max(best, strength[i + m]);
            ofEnglish[i][j * MOST + m] += (float) odds.of(best, m + 1);
          }
        }
      }
    }
  }

  /**
   * How often a word is found by chance: counted apart from its best place, which may be no chance.
   */
  private static double chance(double elsewhere, int sentences, double before) {
    return (elsewhere + PRIOR_SENTENCES * before) / (Math.max(0, sentences - 1) + PRIOR_SENTENCES);
  }

  /** What finding and missing a word says, by the number of sentences that it is looked for in. */
  private static final class Odds {
    private final double[] found = new double[MOST];
    private final double[] missed = new double[MOST];

    /** Of a word that says nothing. */
    static final Odds NONE = new Odds(0, 0);

    Odds(double chance, double recall) {
      double none = 1;
      for (int n = 0; n < MOST; n++) {
        none *= 1 - chance;
        double any = Math.min(1 - none, recall);
        found[n] = DAMPING * Math.log(recall / any);
        missed[n] = DAMPING * Math.log((1 - recall) / (1 - any));
      }
    }

    double of(double strength, int sentences) {
      int n = sentences - 1;
      return strength * found[n] + (1 - strength) * missed[n];
    }
  }
}
