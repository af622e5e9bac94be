package org.hashiya.ui.lexicon;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.SenseParser;
import org.hashiya.lexicon.source.SenseText;

/** A sense while it is being written. */
final class SenseDraft {
  final ObjectProperty<Field> field = new SimpleObjectProperty<>(Field.GENERAL);
  final StringProperty preposition = new SimpleStringProperty("");
  final StringProperty english = new SimpleStringProperty("");

  static SenseDraft of(Sense sense) {
    SenseDraft draft = new SenseDraft();
    draft.field.set(sense.field());
    draft.preposition.set(sense.preposition());
    draft.english.set(String.join(", ", sense.glosses()));
    return draft;
  }

  boolean isEmpty() {
    return english.get().isBlank() && preposition.get().isBlank();
  }

  /** The sense, if the rules of the source allow it. */
  Optional<Sense> sense() {
    String glosses = english.get().strip();
    if (glosses.isEmpty() || glosses.indexOf(';') >= 0 || glosses.indexOf('\t') >= 0) {
      return Optional.empty();
    }
    Sense raw = new Sense(field.get(), preposition.get().strip(), List.of(glosses));
    try {
      List<Sense> read = SenseParser.parse(SenseText.of(raw));
      return read.stream().findFirst();
    } catch (SenseParser.BadSense e) {
      return Optional.empty();
    }
  }
}
