package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.compare.Contrast;
import org.hashiya.parallel.compare.Stretch;
import org.hashiya.parallel.compare.VersionWord;
import org.jspecify.annotations.Nullable;

/**
 * How the versions put the sentences at which one works, against each other. One version is the
 * measure: the one that holds the sentence, or the first.
 */
final class WordingModel {
  private final DeskModel desk;
  private final ReadOnlyObjectWrapper<List<Wording>> wordings =
      new ReadOnlyObjectWrapper<>(List.of());

  WordingModel(DeskModel desk) {
    this.desk = desk;
    desk.cursor().sentenceProperty().subscribe(_ -> compare());
    desk.columnsProperty().subscribe(_ -> compare());
  }

  /** A line for each version that says something there, the measure first; empty for nothing. */
  ReadOnlyObjectProperty<List<Wording>> wordingsProperty() {
    return wordings.getReadOnlyProperty();
  }

  private void compare() {
    Spot sentence = desk.cursor().sentenceProperty().get();
    List<DeskRow> rows = desk.rows();
    int row = sentence == null ? -1 : DeskCursor.rowOf(sentence, rows);
    wordings.set(sentence == null || row < 0 ? List.of() : wordings(rows.get(row), sentence));
  }

  private List<Wording> wordings(DeskRow row, Spot sentence) {
    List<Integer> order = order(row, sentence);
    List<Wording> lines = new ArrayList<>();
    if (order.isEmpty()) {
      return lines;
    }
    int measure = order.getFirst();
    List<VersionWord> first = words(row, measure);
    List<Stretch> shown = List.of();
    for (int c : order.subList(1, order.size())) {
      List<VersionWord> second = words(row, c);
      Contrast contrast = Contrast.of(first, second);
      // Beside several others the measure is marked against the next one only.
      shown = shown.isEmpty() ? contrast.first() : shown;
      lines.add(wording(row, c, second, contrast.second()));
    }
    List<Stretch> alone = List.of(plain(first));
    lines.addFirst(wording(row, measure, first, shown.isEmpty() ? alone : shown));
    return lines;
  }

  private static Stretch plain(List<VersionWord> words) {
    return new Stretch(Stretch.Kind.PLAIN, 0, words.size(), Stretch.NONE);
  }

  private static List<Integer> order(DeskRow row, Spot sentence) {
    List<Integer> order = new ArrayList<>();
    for (int c = 0; c < row.versions().size(); c++) {
      if (row.versions().get(c).stream().anyMatch(b -> !b.english().isEmpty())) {
        order.add(c);
      }
    }
    if (order.removeIf(c -> c == sentence.column())) {
      order.addFirst(sentence.column());
    }
    return order;
  }

  private List<VersionWord> words(DeskRow row, int column) {
    return VersionWord.of(column(column).aligner().evidence(), row.versions().get(column));
  }

  private Wording wording(
      DeskRow row, int column, List<VersionWord> words, List<Stretch> stretches) {
    List<Bead> beads = row.versions().get(column);
    return Wording.of(column, column(column), beads, words, stretches);
  }

  private Column column(int number) {
    return desk.columnsProperty().get().get(number);
  }

  /** Shows where a word stands on the desk. */
  void point(@Nullable Spot word) {
    desk.pointedProperty().set(word);
  }
}
