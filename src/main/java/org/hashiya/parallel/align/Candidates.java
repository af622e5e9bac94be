package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links that are worth a thought, by the sentences that they join. */
final class Candidates {
  /** No sentence has more partners that deserve a thought. */
  private static final int MOST_FOR_A_SENTENCE = 24;

  private final List<Link> all;
  private final List<List<Link>> byArabic;
  private final List<List<Link>> byEnglish;

  private Candidates(List<Link> all, int arabicSize, int englishSize) {
    this.all = all;
    byArabic = lists(arabicSize);
    byEnglish = lists(englishSize);
    for (Link link : all) {
      for (int i = link.arabic(); i < link.arabicEnd(); i++) {
        byArabic.get(i).add(link);
      }
      for (int j = link.english(); j < link.englishEnd(); j++) {
        byEnglish.get(j).add(link);
      }
    }
  }

  private static List<List<Link>> lists(int size) {
    List<List<Link>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(4));
    }
    return lists;
  }

  /** The best links of each sentence. */
  static Candidates of(List<Link> links, int arabicSize, int englishSize) {
    List<Link> best = new ArrayList<>(links);
    best.sort(Comparator.comparingDouble(Candidates::surplus).reversed());
    int[] arabic = new int[arabicSize];
    int[] english = new int[englishSize];
    List<Link> kept = new ArrayList<>();
    for (Link link : best) {
      if (arabic[link.arabic()] < MOST_FOR_A_SENTENCE
          && english[link.english()] < MOST_FOR_A_SENTENCE) {
        arabic[link.arabic()]++;
        english[link.english()]++;
        kept.add(link);
      }
    }
    return new Candidates(kept, arabicSize, englishSize);
  }

  private static double surplus(Link link) {
    return link.weight() - link.shape().leftAlone();
  }

  List<Link> all() {
    return all;
  }

  List<Link> ofArabic(int sentence) {
    return byArabic.get(sentence);
  }

  List<Link> ofEnglish(int sentence) {
    return byEnglish.get(sentence);
  }

  /** Those that share a sentence with a link, itself included. */
  Set<Link> near(Link link) {
    Set<Link> near = new HashSet<>();
    for (int i = link.arabic(); i < link.arabicEnd(); i++) {
      near.addAll(byArabic.get(i));
    }
    for (int j = link.english(); j < link.englishEnd(); j++) {
      near.addAll(byEnglish.get(j));
    }
    return near;
  }
}
