package org.hashiya.ui.parallel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;

/** Which words of all texts on the desk render the one that is pointed at. */
final class Echoes {
  private Echoes() {}

  /** The word itself with its counterparts; the word alone where nothing is known. */
  static Set<Spot> of(Spot word, List<Column> columns) {
    Set<Spot> arabic = new HashSet<>();
    if (word.isArabic()) {
      arabic.add(word);
    } else {
      for (WordLink link : links(columns.get(word.column()), word)) {
        if (link.english() == word.sentence() && link.word() == word.word()) {
          arabic.add(new Spot(Spot.ARABIC, link.arabic(), link.token()));
        }
      }
    }
    Set<Spot> lit = new HashSet<>(arabic);
    lit.add(word);
    for (Spot source : arabic) {
      for (int c = 0; c < columns.size(); c++) {
        for (WordLink link : links(columns.get(c), source)) {
          if (link.arabic() == source.sentence() && link.token() == source.word()) {
            lit.add(new Spot(c, link.english(), link.word()));
          }
        }
      }
    }
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
