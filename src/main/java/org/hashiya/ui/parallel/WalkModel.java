package org.hashiya.ui.parallel;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The walk through what is to be checked: all of it, and the place where one is. */
final class WalkModel {
  private final DeskModel desk;
  private final ReadOnlyObjectWrapper<List<Walk>> walks = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Walk> current = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper stop = new ReadOnlyIntegerWrapper();

  WalkModel(DeskModel desk) {
    this.desk = desk;
    desk.columnsProperty()
        .subscribe(columns -> {
          current.set(null);
          walks.set(Walk.through(columns));
        });
    current.addListener(_ -> stopAt(0));
  }

  /** What is to be looked at, in order. */
  ReadOnlyObjectProperty<List<Walk>> walksProperty() {
    return walks.getReadOnlyProperty();
  }

  /** What is looked at; null before the walk begins. */
  ObjectProperty<@Nullable Walk> currentProperty() {
    return current;
  }

  /** The number of the place of it that is looked at, from 0. */
  ReadOnlyIntegerProperty stopProperty() {
    return stop.getReadOnlyProperty();
  }

  /** Goes to the next place; from nowhere to the first, from the last nowhere. */
  void next() {
    Walk here = current.get();
    if (here != null && stop.get() + 1 < here.stops().size()) {
      stopAt(stop.get() + 1);
    } else {
      walk(here == null ? 0 : walks.get().indexOf(here) + 1);
    }
  }

  /** Goes to the place before. */
  void previous() {
    Walk here = current.get();
    if (here != null && stop.get() > 0) {
      stopAt(stop.get() - 1);
    } else if (here != null && walk(walks.get().indexOf(here) - 1)) {
      Walk before = current.get();
      stopAt(before == null ? 0 : before.stops().size() - 1);
    }
  }

  private boolean walk(int number) {
    boolean isThere = number >= 0 && number < walks.get().size();
    if (isThere) {
      current.set(walks.get().get(number));
    }
    return isThere;
  }

  private void stopAt(int number) {
    stop.set(number);
    Walk here = current.get();
    if (here != null) {
      desk.goTo(here.stops().get(number));
    }
  }
}
