package org.hashiya.ui.parallel;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.hashiya.parallel.Progress;
import org.hashiya.ui.task.Tasks;

/**
 * How far a long work is, told by the thread that does it to whoever waits. Of work that ends in a
 * moment nothing is told.
 */
final class Advance {
  /** Nothing of a long work is worth telling more often than this share of it. */
  private static final double TOLD = 0.01;

  private static final long MOMENT_NANOS = 300_000_000;

  private final Tasks tasks;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
  private int turn;

  Advance(Tasks tasks) {
    this.tasks = tasks;
  }

  /** From 0 to 1; 1 while there is nothing to wait for. */
  ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Begins to listen to a work, in place of the one before. */
  Progress begin() {
    int own = ++turn;
    long start = System.nanoTime();
    double[] last = {-TOLD};
    return now -> {
      boolean due = now - last[0] >= TOLD && now < 1;
      if (due && System.nanoTime() - start > MOMENT_NANOS) {
        last[0] = now;
        tasks.later(() -> {
          if (own == turn) {
            share.set(now);
          }
        });
      }
    };
  }

  /** The work is over, or nobody waits for it any more. */
  void end() {
    turn++;
    share.set(1);
  }
}
