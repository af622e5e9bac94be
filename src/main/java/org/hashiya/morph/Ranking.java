package org.hashiya.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among all analyses of a word those that are worth showing, likeliest first. */
final class Ranking {
  private static final Comparator<Analysis> LIKELIEST_FIRST =
      (a, b) -> Integer.compare(a.rarity(), b.rarity());

  /** Readings rarer than this are hardly ever meant: commands to praise (اِحْمَدْ), for example. */
  private static final int HARDLY_EVER = 72;

  private Ranking() {}

  /**
   * An exact spelling drives out repaired ones, unless it is hardly ever printed; vowels in the
   * word drive out what contradicts them, unless that leaves nothing; of two that say the same the
   * likelier stays.
   */
  static List<Analysis> of(String word, List<Analysis> all) {
    List<Analysis> kept = agreeing(word, exact(all));
    if (kept.size() < 2) {
      return List.copyOf(kept);
    }
    kept.sort(LIKELIEST_FIRST);
    List<Analysis> distinct = new ArrayList<>(kept.size());
    for (Analysis a : kept) {
      if (!says(distinct, a)) {
        distinct.add(a);
      }
    }
    return List.copyOf(distinct);
  }

  private static boolean says(List<Analysis> analyses, Analysis a) {
    for (int i = 0; i < analyses.size(); i++) {
      if (analyses.get(i).saysSameAs(a)) {
        return true;
      }
    }
    return false;
  }

  private static List<Analysis> exact(List<Analysis> all) {
    List<Analysis> exact = new ArrayList<>(all.size());
    int likeliest = Integer.MAX_VALUE;
    for (Analysis a : all) {
      if (a.repairs().isEmpty()) {
        exact.add(a);
        likeliest = Math.min(likeliest, a.rarity());
      }
    }
    return likeliest > HARDLY_EVER ? all : exact;
  }

  private static List<Analysis> agreeing(String word, List<Analysis> all) {
    if (!Letters.hasMarks(word)) {
      return all;
    }
    List<Analysis> agreeing = new ArrayList<>(all.size());
    for (Analysis a : all) {
      if (Marks.agree(word, a.vocalised())) {
        agreeing.add(a);
      }
    }
    return agreeing.isEmpty() ? all : agreeing;
  }
}
