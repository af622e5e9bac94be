package org.hashiya.parallel.clue;

import java.util.Arrays;
import java.util.List;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Evidence.Found;
import org.hashiya.parallel.english.EnglishWord;

/**
 * What the words say for and against sentences belonging together, as logarithms of likelihood
 * ratios: how much likelier what is found and missed would be if they did than if they were any two
 * sentences of these texts.
 *
 * <p>A word found counts log(r / p), a word missed log((1 - r) / (1 - p)), where r is its {@link
 * Recall} and p how often any sentence has it by chance, counted in these very texts, so that a
 * name in every sentence says little. The sum is damped, as words are no independent witnesses.
 *
 * <p>Only what lies in the {@link Corridor} is weighed.
 */
public final class Likelihood {
  /** The most sentences of one side in a group. */
  public static final int MOST = 6;

  /** So many sentences' weight has what is known beforehand against what is counted. */
  private static final double PRIOR_SENTENCES = 6;

  private static final double ENGLISH_BY_CHANCE = 0.04;

  private final Evidence evidence;
  private final Corridor corridor;
  private final Recall recall;

  /** By Arabic sentence, then by English sentence of its strip and size of the English group. */
  private final float[][] ofArabic;

  /** By Arabic sentence, then by English sentence of its strip and size of the Arabic group. */
  private final float[][] ofEnglish;

  private final Coverage coverage;

  /** By Arabic sentence and clue. */
  private final Odds[][] arabicOdds;

  /** By English sentence and word. */
  private final Odds[][] englishOdds;

  private Likelihood(Evidence evidence, Recall recall, Corridor corridor, Coverage coverage) {
    this.evidence = evidence;
    this.recall = recall;
    this.corridor = corridor;
    this.coverage = coverage;
    this.ofArabic = new float[evidence.arabicSize()][];
    this.ofEnglish = new float[evidence.arabicSize()][];
    this.arabicOdds = new Odds[evidence.arabicSize()][];
    this.englishOdds = new Odds[evidence.englishSize()][];
  }

  /**
   * Weighs all groups of up to {@link #MOST} sentences of one side against one of the other.
   *
   * @param coverage of the same corridor
   * @param corridor which of them
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static Likelihood of(
      Evidence evidence, Coverage coverage, Recall recall, Corridor corridor, Progress progress) {
    Likelihood likelihood = new Likelihood(evidence, recall, corridor, coverage);
    for (int i = 0; i < evidence.arabicSize(); i++) {
      progress.at(i, 2 * evidence.arabicSize());
      likelihood.weighArabic(i);
    }
    likelihood.countEnglish();
    for (int i = 0; i < evidence.arabicSize(); i++) {
      progress.at(evidence.arabicSize() + i, 2 * evidence.arabicSize());
      likelihood.weighEnglish(i);
    }
    return likelihood;
  }

  /**
   * What an Arabic sentence says for being rendered by English ones of its strip.
   *
   * @param size how many of them, from {@code english} on
   */
  public double ofArabic(int arabic, int english, int size) {
    return ofArabic[arabic][(english - corridor.from(arabic)) * MOST + size - 1];
  }

  /**
   * What an English sentence says for rendering Arabic ones.
   *
   * @param size how many of them, from {@code arabic} on, in whose strip the English one is
   */
  public double ofEnglish(int english, int arabic, int size) {
    return ofEnglish[arabic][(english - corridor.from(arabic)) * MOST + size - 1];
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
        sum += clues.get(c).clue().weight() * arabicOdds[i][c].of(best, english.size());
      }
    }
    for (int j : english) {
      List<EnglishWord> words = evidence.words(j);
      for (int w = 0; w < words.size(); w++) {
        double best = 0;
        for (int i : arabic) {
          best = Math.max(best, coverage.of(i, j, w));
        }
        sum += words.get(w).content() ? englishOdds[j][w].of(best, arabic.size()) : 0;
      }
    }
    return sum;
  }

  private void weighArabic(int i) {
    int first = corridor.from(i);
    int width = corridor.to(i) - first;
    int reach = Math.min(width + MOST - 1, evidence.englishSize() - first);
    float[] sums = new float[width * MOST];
    float[] strength = new float[reach];
    List<Found> clues = evidence.clues(i);
    ofArabic[i] = sums;
    arabicOdds[i] = new Odds[clues.size()];
    for (int c = 0; c < clues.size(); c++) {
      Hits hits = clues.get(c).hits();
      Arrays.fill(strength, 0);
      for (int at = hits.first(first);
          at < hits.size() && hits.sentence(at) < first + reach;
          at++) {
        int j = hits.sentence(at) - first;
        strength[j] = Math.max(strength[j], hits.strength(at));
      }
      double before = clues.get(c).clue().commonness();
      Odds odds =
          new Odds(
              Grade.chance(hits.elsewhere(), evidence.englishSize(), before, PRIOR_SENTENCES),
              recall.arabic(),
              recall.damping());
      arabicOdds[i][c] = odds;
      double weight = clues.get(c).clue().weight();
      for (int j = 0; j < width; j++) {
        float best = 0;
        for (int n = 0; n < MOST && j + n < reach; n++) {
          best = Math.max(best, strength[j + n]);
          sums[j * MOST + n] += (float) (weight * odds.of(best, n + 1));
        }
      }
    }
  }

  private void countEnglish() {
    for (int j = 0; j < evidence.englishSize(); j++) {
      List<EnglishWord> words = evidence.words(j);
      englishOdds[j] = new Odds[words.size()];
      for (int w = 0; w < words.size(); w++) {
        englishOdds[j][w] =
            words.get(w).content()
                ? new Odds(
                    Grade.chance(
                        coverage.elsewhere(j, w),
                        evidence.arabicSize(),
                        ENGLISH_BY_CHANCE,
                        PRIOR_SENTENCES),
                    recall.english(),
                    recall.damping())
                : Odds.NONE;
      }
    }
  }

  private void weighEnglish(int i) {
    int first = corridor.from(i);
    int width = corridor.to(i) - first;
    int rows = Math.min(MOST, evidence.arabicSize() - i);
    float[] sums = new float[width * MOST];
    ofEnglish[i] = sums;
    for (int j = first; j < first + width; j++) {
      Odds[] odds = englishOdds[j];
      for (int w = 0; w < odds.length; w++) {
        if (odds[w] != Odds.NONE) {
          float best = 0;
          for (int m = 0; m < rows; m++) {
            best = Math.max(best, coverage.of(i + m, j, w));
            sums[(j - first) * MOST + m] += (float) odds[w].of(best, m + 1);
          }
        }
      }
    }
  }
}
