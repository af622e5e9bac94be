package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hashiya.parallel.compare.Mismatch;

/**
 * A place to look at on a walk through the differences.
 *
 * @param column number of the version that differs
 */
record Walk(int column, Mismatch mismatch) {
  private static final Comparator<Walk> IN_ORDER =
      Comparator.comparingInt(w -> w.mismatch().bead().arabic().getFirst());

  /** All places in the order of the article. */
  static List<Walk> through(List<Column> columns) {
    List<Walk> places = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      for (Mismatch mismatch : columns.get(c).mismatches()) {
        places.add(new Walk(c, mismatch));
      }
    }
    places.sort(IN_ORDER);
    return List.copyOf(places);
  }

  /** The word that is to be lit. */
  Spot spot() {
    return new Spot(
        mismatch.isArabic() ? Spot.ARABIC : column, mismatch.sentence(), mismatch.word());
  }

  /** Whether a row of the desk holds it. */
  boolean isIn(DeskRow row) {
    return row.versions().get(column).contains(mismatch.bead());
  }
}
