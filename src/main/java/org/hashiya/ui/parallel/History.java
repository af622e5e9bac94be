package org.hashiya.ui.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** States that one can go back to, without limit. */
final class History<T> {
  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> behind = new ArrayDeque<>();
  private final BooleanProperty leadsBack = new SimpleBooleanProperty();
  private final BooleanProperty leadsForward = new SimpleBooleanProperty();

  BooleanProperty leadsBackProperty() {
    return leadsBack;
  }

  BooleanProperty leadsForwardProperty() {
    return leadsForward;
  }

  /** A state is left for a new one. */
  void leave(T state) {
    before.push(state);
    behind.clear();
    tell();
  }

  /** The state before the present one, or null. */
  @Nullable T back(T present) {
    return go(before, behind, present);
  }

  /** The state that was gone back from, or null. */
  @Nullable T forward(T present) {
    return go(behind, before, present);
  }

  void clear() {
    before.clear();
    behind.clear();
    tell();
  }

  private @Nullable T go(Deque<T> from, Deque<T> to, T present) {
    T state = from.poll();
    if (state != null) {
      to.push(present);
    }
    tell();
    return state;
  }

  private void tell() {
    leadsBack.set(!before.isEmpty());
    leadsForward.set(!behind.isEmpty());
  }
}
