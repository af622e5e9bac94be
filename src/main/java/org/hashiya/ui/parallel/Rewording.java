package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Revision;
import org.jspecify.annotations.Nullable;

/** Some sentences of a version that a person words otherwise, divides, joins or takes out. */
final class Rewording {
  private final DeskModel desk;
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding possible;

  /**
   * What is being worded.
   *
   * @param sentences neighbours in one paragraph of the version
   * @param text as it stands there
   */
  record Draft(Column column, List<Integer> sentences, String text) {}

  Rewording(DeskModel desk) {
    this.desk = desk;
    possible =
        Bindings.createBooleanBinding(
            () -> wanted().isPresent(),
            desk.linking().chosenProperty(),
            desk.cursor().sentenceProperty(),
            desk.columnsProperty());
    // What is laid on the desk meanwhile has other sentences.
    desk.columnsProperty().subscribe(_ -> leave());
  }

  /** What is being worded; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** Whether there are sentences that can be worded otherwise. */
  BooleanBinding possible() {
    return possible;
  }

  /** Takes the chosen sentences of a version, or the one at which one works. */
  void begin() {
    wanted()
        .ifPresent(wanted -> {
          desk.tell(null);
          draft.set(wanted);
        });
  }

  /** Puts a wording in the place of the old one, unless nothing of the version would be left. */
  void accept(String text) {
    Draft present = draft.get();
    if (present != null) {
      draft.set(null);
      if (!text.equals(present.text())) {
        Revision.of(present.column().article(), present.sentences(), text)
            .ifPresentOrElse(
                revision -> desk.reword(present.column(), revision),
                () -> desk.tell(new DeskTrouble.NothingLeft()));
      }
    }
  }

  /** Leaves all as it was. */
  void leave() {
    draft.set(null);
  }

  private Optional<Draft> wanted() {
    List<Spot> english =
        desk.linking().chosenProperty().get().stream().filter(s -> !s.isArabic()).toList();
    Spot here = desk.cursor().sentenceProperty().get();
    if (english.isEmpty() && here != null && !here.isArabic()) {
      english = List.of(here);
    }
    List<Column> columns = desk.columnsProperty().get();
    if (english.isEmpty() || english.getFirst().column() >= columns.size()) {
      return Optional.empty();
    }
    Column column = columns.get(english.getFirst().column());
    List<Integer> sentences = english.stream().map(Spot::sentence).sorted().toList();
    return sentences.getLast() < column.passages().size()
            && Revision.isRun(column.passages(), sentences)
        ? Optional.of(new Draft(column, sentences, Passage.text(column.passages(), sentences)))
        : Optional.empty();
  }
}
