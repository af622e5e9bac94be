package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.parallel.Bead;

/** The sentences that a person chooses, and what they say of them. */
final class Linking {
  private final DeskModel desk;
  private final ReadOnlyObjectWrapper<Set<Spot>> chosen = new ReadOnlyObjectWrapper<>(Set.of());

  Linking(DeskModel desk) {
    this.desk = desk;
  }

  /** The sentences that are to be linked or unlinked. */
  ReadOnlyObjectProperty<Set<Spot>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Chooses a sentence, or lets it go. */
  void choose(Spot sentence) {
    Set<Spot> now = new HashSet<>(chosen.get());
    if (!now.remove(sentence)) {
      // What is linked is of one version: another one's sentences give way.
      now.removeIf(s -> !s.isArabic() && !sentence.isArabic() && s.column() != sentence.column());
      now.add(sentence);
    }
    chosen.set(Set.copyOf(now));
  }

  /** Lets all chosen sentences go. */
  void chooseNone() {
    chosen.set(Set.of());
  }

  /** The chosen sentences belong together: the rest is aligned anew around them. */
  void link() {
    pin(column -> column.pinsWith(Bead.pinned(chosenOf(true), chosenOf(false))));
  }

  /** The chosen sentences belong to nothing. */
  void unlink() {
    pin(column -> {
      List<Bead> pins = new ArrayList<>(column.pinsWithout(chosenOf(true), chosenOf(false)));
      chosenOf(true).forEach(i -> pins.add(Bead.pinned(List.of(i), List.of())));
      chosenOf(false).forEach(j -> pins.add(Bead.pinned(List.of(), List.of(j))));
      return List.copyOf(pins);
    });
  }

  /** What was said of the chosen sentences no longer holds. */
  void free() {
    pin(column -> column.pinsWithout(chosenOf(true), chosenOf(false)));
  }

  private List<Integer> chosenOf(boolean arabic) {
    return chosen.get().stream()
        .filter(s -> s.isArabic() == arabic)
        .map(Spot::sentence)
        .sorted()
        .toList();
  }

  private void pin(Function<Column, List<Bead>> pins) {
    List<Column> columns = desk.columnsProperty().get();
    Optional<Integer> number =
        chosen.get().stream().filter(s -> !s.isArabic()).map(Spot::column).findFirst();
    int at = number.orElse(columns.size() == 1 ? 0 : -1);
    if (at >= 0 && !chosen.get().isEmpty()) {
      desk.alignAround(columns.get(at), pins.apply(columns.get(at)));
    }
  }
}
