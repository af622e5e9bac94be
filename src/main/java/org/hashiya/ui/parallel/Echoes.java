package org.hashiya.ui.parallel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;

/** Which words of all texts on the desk render the one that is pointed at. */
final class Echoes {
  private Echoes() {}

  /**
   * The word itself with its counterparts, each with how sure it is, above 0 to 1; the word alone
   * where nothing is known.
   */
  static Map<Spot, Double> of(Spot word, List<Column> columns) {
    Map<Spot, Double> arabic = new HashMap<>();
    if (word.isArabic()) {
      arabic.put(word, 1.0);
    } else {
      for (WordLink link : links(columns.get(word.column()), word)) {
        if (link.english() == word.sentence() && link.word() == word.word()) {
          arabic.put(new Spot(Spot.ARABIC, link.arabic(), link.token()), link.certainty());
        }
      }
    }
    Map<Spot, Double> lit = new HashMap<>(arabic);
    lit.put(word, 1.0);
    arabic.forEach((source, sure) -> {
      for (int c = 0; c < columns.size(); c++) {
        for (WordLink link : links(columns.get(c), source)) {
          if (link.arabic() == source.sentence() && link.token() == source.word()) {
            Spot there = new Spot(c, link.english(), link.word());
            lit.merge(there, sure * link.certainty(), Math::max);
          }
        }
      }
    });
    return lit;
  }

  private static List<WordLink> links(Column column, Spot spot) {
    for (Bead bead : column.alignment().beads()) {
      List<Integer> side = spot.isArabic() ? bead.arabic() : bead.english();
      if (bead.isLink() && side.contains(spot.sentence())) {
        return WordLinks.of(column.aligner().evidence(), bead.arabic(), bead.english());
      }
    }
    return List.of();
  }
}
