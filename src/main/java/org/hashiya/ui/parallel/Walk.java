package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hashiya.parallel.compare.Check;
import org.hashiya.parallel.compare.Inconsistency;
import org.hashiya.parallel.compare.Mismatch;
import org.hashiya.parallel.compare.TermBreach;
import org.hashiya.parallel.compare.Usage;
import org.hashiya.parallel.compare.Variation;

/**
 * Something to look at on a walk through what is to be checked.
 *
 * @param version the name of the version that it is about
 * @param stops the words to look at, one after the other; never empty
 */
record Walk(String version, Check check, List<Spot> stops) {
  Walk {
    stops = List.copyOf(stops);
  }

  /** What does not match, in the order of the article, and then what is not consistent. */
  static List<Walk> through(List<Column> columns) {
    List<Walk> walks = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      for (Check check : columns.get(c).checks()) {
        walks.add(new Walk(columns.get(c).name(), check, stops(c, check)));
      }
    }
    walks.sort(Comparator.comparingInt(Walk::rank));
    return List.copyOf(walks);
  }

  private static List<Spot> stops(int column, Check check) {
    return switch (check) {
      case Mismatch mismatch ->
          List.of(
              new Spot(
                  mismatch.isArabic() ? Spot.ARABIC : column,
                  mismatch.sentence(),
                  mismatch.word()));
      case TermBreach breach -> List.of(spot(breach.usage()));
      // What is rare is looked at first: the exception is what one wants to see.
      case Inconsistency inconsistency ->
          inconsistency.variations().reversed().stream()
              .map(Variation::usages)
              .flatMap(List::stream)
              .map(Walk::spot)
              .toList();
    };
  }

  private static Spot spot(Usage usage) {
    return new Spot(Spot.ARABIC, usage.place().sentence(), usage.place().token());
  }

  private int rank() {
    return switch (check) {
      case Mismatch mismatch -> mismatch.bead().arabic().getFirst();
      case TermBreach breach -> breach.usage().place().sentence();
      case Inconsistency _ -> Integer.MAX_VALUE;
    };
  }
}
