package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.parallel.clue.EnglishIndex.Spot;
import org.hashiya.parallel.english.EnglishWord;

/**
 * Where figures stand that are about as large as another: versions round, and turn 35 percent into
 * a third. A year is not rounded.
 */
final class Figures {
  /** Figures that differ by more than this share of the larger are others. */
  private static final double FARTHEST = 0.06;

  private static final double FIRST_YEAR = 1_000;
  private static final double LAST_YEAR = 2_100;

  private static final Map<String, Double> PARTS =
      Map.of("half", 0.5, "third", 1 / 3.0, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1);

  private final TreeMap<Double, List<Spot>> spots = new TreeMap<>();

  /** Takes the figures of a sentence in. */
  void add(int sentence, List<EnglishWord> words) {
    for (int w = 0; w < words.size(); w++) {
      double part = part(words, w);
      if (part > 0) {
        boolean ofFigure = w + 2 < words.size() && isFigure(words.get(w + 2));
        put(part * (ofFigure ? value(words.get(w + 2)) : 1), new Spot(sentence, w, 1));
      } else if (isFigure(words.get(w))) {
        put(value(words.get(w)), new Spot(sentence, w, 1));
      }
    }
  }

  private void put(double value, Spot spot) {
    spots.computeIfAbsent(value, _ -> new ArrayList<>(2)).add(spot);
  }

  /** The value of "a third of", "half of"; 0 where no such part is told. */
  private static double part(List<EnglishWord> words, int at) {
    double part = PARTS.getOrDefault(text(words, at), 0.0);
    boolean counted = text(words, at).equals("half") || text(words, at - 1).matches("a|one");
    return counted && text(words, at + 1).equals("of") ? part : 0;
  }

  private static String text(List<EnglishWord> words, int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a word is a figure that has a value. */
  static boolean isFigure(EnglishWord word) {
    return word.stem().startsWith("#");
  }

  private static double value(EnglishWord figure) {
    return Double.parseDouble(figure.stem().substring(1));
  }

  /** Where figures stand that may be a figure rounded, surest where they differ least. */
  List<Spot> near(EnglishWord figure) {
    double value = value(figure);
    List<Spot> found = new ArrayList<>();
    if (isYear(value)) {
      return found;
    }
    spots
        .subMap(value * (1 - FARTHEST), true, value / (1 - FARTHEST), true)
        .forEach((other, places) -> {
          double apart = Math.abs(other - value) / Math.max(other, value);
          if (apart > 0 && !isYear(other)) {
            places.forEach(spot -> found.add(spot.times(1 - apart / FARTHEST / 2)));
          }
        });
    return found;
  }

  private static boolean isYear(double value) {
    return value == Math.rint(value) && value > FIRST_YEAR && value < LAST_YEAR;
  }
}
