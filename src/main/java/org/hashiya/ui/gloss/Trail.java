package org.hashiya.ui.gloss;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where one has been, as a browser keeps it: a step somewhere new forgets what lay ahead. */
public final class Trail<T> {
  private final Deque<T> behind = new ArrayDeque<>();
  private final Deque<T> ahead = new ArrayDeque<>();

  /** Leaves a thing for a new one. */
  public void leave(T thing) {
    behind.push(thing);
    ahead.clear();
  }

  /** Leaves a thing for the one before it; empty where there is none. */
  public Optional<T> back(T from) {
    return move(from, behind, ahead);
  }

  /** Leaves a thing for the one that it was reached back from; empty where there is none. */
  public Optional<T> forward(T from) {
    return move(from, ahead, behind);
  }

  public boolean leadsBack() {
    return !behind.isEmpty();
  }

  public boolean leadsForward() {
    return !ahead.isEmpty();
  }

  public void clear() {
    behind.clear();
    ahead.clear();
  }

  private static <T> Optional<T> move(T from, Deque<T> source, Deque<T> target) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    target.push(from);
    return Optional.of(source.pop());
  }
}
