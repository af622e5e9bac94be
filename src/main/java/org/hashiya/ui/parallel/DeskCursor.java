package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hashiya.parallel.Bead;
import org.jspecify.annotations.Nullable;

/** The sentence at which one works, and the ways from it to others. */
final class DeskCursor {
  private final ObjectProperty<@Nullable Spot> sentence = new SimpleObjectProperty<>();

  /** A way that an arrow key leads. */
  enum Way {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    FIRST,
    LAST
  }

  /** The sentence; null before there is one. */
  ObjectProperty<@Nullable Spot> sentenceProperty() {
    return sentence;
  }

  /**
   * Goes to another sentence; from nowhere to the first of the article.
   *
   * @param rows as they are shown
   * @param under whether versions stand under each sentence rather than in columns
   */
  void go(Way way, List<DeskRow> rows, boolean under) {
    Spot here = sentence.get();
    List<Spot> all = rows.stream().flatMap(DeskCursor::sentences).toList();
    if (here == null || !all.contains(here)) {
      all.stream().findFirst().ifPresent(sentence::set);
      return;
    }
    List<Spot> line = under ? all : all.stream().filter(s -> s.column() == here.column()).toList();
    int at = line.indexOf(here);
    Optional<Spot> there =
        switch (way) {
          case UP -> Optional.of(line.get(Math.max(0, at - 1)));
          case DOWN -> Optional.of(line.get(Math.min(line.size() - 1, at + 1)));
          case FIRST -> Optional.of(line.getFirst());
          case LAST -> Optional.of(line.getLast());
          case LEFT -> beside(here, -1, rows);
          case RIGHT -> beside(here, 1, rows);
        };
    there.ifPresent(sentence::set);
  }

  /** Versions have changed: a sentence that is in none of them any longer is left. */
  void keepWithin(List<Column> columns) {
    Spot here = sentence.get();
    boolean gone =
        here != null
            && !here.isArabic()
            && (here.column() >= columns.size()
                || here.sentence() >= columns.get(here.column()).passages().size());
    if (gone) {
      sentence.set(null);
    }
  }

  /** The row that holds a sentence; -1 where none does. */
  static int rowOf(Spot sentence, List<DeskRow> rows) {
    for (int r = 0; r < rows.size(); r++) {
      if (sentences(rows.get(r)).anyMatch(sentence::equals)) {
        return r;
      }
    }
    return -1;
  }

  /** The first sentence of the nearest column on one side that has any in this row. */
  private static Optional<Spot> beside(Spot here, int step, List<DeskRow> rows) {
    DeskRow row = rows.get(rowOf(here, rows));
    int versions = row.versions().size();
    int column = place(here.column(), versions) + step;
    while (column >= 0 && column <= versions) {
      int wanted = column;
      Optional<Spot> first =
          sentences(row).filter(s -> place(s.column(), versions) == wanted).findFirst();
      if (first.isPresent()) {
        return first;
      }
      column += step;
    }
    return Optional.empty();
  }

  /** Where a column stands, from the left: the article behind all versions. */
  private static int place(int column, int versions) {
    return column == Spot.ARABIC ? versions : column;
  }

  private static Stream<Spot> sentences(DeskRow row) {
    List<Spot> spots = new ArrayList<>();
    row.arabic().forEach(i -> spots.add(Spot.sentence(Spot.ARABIC, i)));
    for (int c = 0; c < row.versions().size(); c++) {
      for (Bead bead : row.versions().get(c)) {
        for (int j : bead.english()) {
          spots.add(Spot.sentence(c, j));
        }
      }
    }
    return spots.stream();
  }
}
